package chairtime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.ExampleMessage;
import chairtime.allocation.MessageFixture;
import chairtime.allocation.PlacingFixture;
import chairtime.allocation.ReferralFilter;
import chairtime.allocation.ReferralFixture;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralListItem;
import chairtime.allocation.ReferralSource;
import chairtime.allocation.ReferralStatus;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;

/** From a message of NHS 111 and a call of a patient to outcomes, at real browser windows. */
@ChairtimeTest
class UrgentCareJourney {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    PlacingFixture given;

    @Autowired
    MessageFixture senders;

    @Autowired
    TestClock clock;

    @Autowired
    TestRestTemplate http;

    @LocalServerPort
    int port;

    @Test
    void twoPatientsOneSeatAndNobodyIsLost() {
        given.prepared();
        given.slots.suiting(PlacingFixture.TWO);
        Person practice = practiceWantsToConfirm();
        Person coordinator = person("coordinator");
        Person clinician = person("clinician");

        ReferralId byPhone = takenByPhone(coordinator);
        becomes(byPhone, ReferralStatus.OFFERED);
        coordinator.open("referrals/" + byPhone.value() + "/offer").sees("Say on the telephone");
        coordinator.check("offer");

        ReferralId by111 = sentByNhs111();
        triagedBy(clinician, by111);
        clinician.sees("As soon as a seat appears").check("referral-waits");

        clock.advance(Duration.ofMinutes(31));
        becomes(by111, ReferralStatus.OFFERED);
        becomes(byPhone, ReferralStatus.WAITING);

        accepted(clinician, by111);
        confirmed(practice, by111);
        practice.open("appointments").check("appointments");

        given.slots.suiting(PlacingFixture.THREE);
        becomes(byPhone, ReferralStatus.OFFERED);
        accepted(coordinator, byPhone);
        confirmed(practice, byPhone);

        ReferralId third = thirdPatientWaits(clinician);
        cancelled(coordinator, byPhone);
        becomes(third, ReferralStatus.OFFERED);
        accepted(clinician, third);
        confirmed(practice, third);

        clock.set(given.slots.at(PlacingFixture.TWO.plusMinutes(1)));
        recorded(practice, by111, "Did not attend", "missed");
        becomes(by111, ReferralStatus.MISSED);
        reachedAndLookedForAgain(coordinator, by111);

        clock.set(given.slots.at(PlacingFixture.THREE.plusMinutes(1)));
        recorded(practice, third, "Attended", "attended");
        becomes(third, ReferralStatus.ATTENDED);
        outcomeGiven(practice, third);
        becomes(third, ReferralStatus.COMPLETED);

        clock.set(TestClock.START.plus(Duration.ofHours(25)));
        breachIsExplained(coordinator, byPhone);
        watched();
    }

    private Person practiceWantsToConfirm() {
        Person practice = person("provider1").open("slots").choose("More", "Who confirms bookings");
        practice.page().getByLabel("It waits until you confirm it").check();
        practice.press("Save").sees("Saved for all bookings").check("slots");
        return practice;
    }

    private ReferralId takenByPhone(Person coordinator) {
        coordinator.open("referrals/new");
        coordinator.type("Family name", "Quillfeather").type("Given names", "Araminta");
        coordinator.day("Date of birth", "17/5/1948").type("Telephone", "01632960777");
        coordinator
                .page()
                .getByLabel("Severe pain that painkillers do not hold")
                .check();
        coordinator.check("referral-form").press("Save referral").sees("Proposed: Urgent");
        ReferralId id =
                new ReferralId(Long.parseLong(coordinator.page().url().replaceAll(".*/referrals/(\\d+).*", "$1")));
        taskIsThere(id);
        coordinator.press("Decide").sees("Decided: Urgent");
        return id;
    }

    private ReferralId sentByNhs111() {
        senders.sender("nhs111", ReferralFixture.ICB.code(), 60);
        RequestEntity<String> message = RequestEntity.post("/fhir/$process-message")
                .header(HttpHeaders.CONTENT_TYPE, "application/fhir+json")
                .accept(MediaType.ALL)
                .body(ExampleMessage.create().json());

        assertThat(http.withBasicAuth("nhs111", MessageFixture.SECRET)
                        .exchange(message, String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        return latest();
    }

    private ReferralId thirdPatientWaits(Person clinician) {
        ReferralId id = SignIn.as(
                given.coordinator,
                () -> given.referrals.referrals.receive(PlacingFixture.patient("Larkspur"), ReferralSource.PHONE));
        triagedBy(clinician, id);
        return id;
    }

    private void triagedBy(Person clinician, ReferralId id) {
        taskIsThere(id);
        clinician.open("referrals/" + id.value()).press("Decide").sees("Decided: Urgent");
        becomes(id, ReferralStatus.WAITING);
        clinician.open("referrals/" + id.value());
    }

    private void accepted(Person person, ReferralId id) {
        person.open("referrals/" + id.value() + "/offer").press("The patient accepts");
        becomes(id, ReferralStatus.ACCEPTED);
    }

    private void confirmed(Person practice, ReferralId id) {
        awaitTrue(() -> given.hasOpenTask(id, "userTask_confirmBooking"));
        practice.open("appointments/" + id.value() + "/confirm").check("booking-to-confirm");
        practice.press("Confirm booking");
        becomes(id, ReferralStatus.BOOKED);
    }

    private void cancelled(Person coordinator, ReferralId id) {
        coordinator.open("referrals/" + id.value()).check("referral-booked").press("Cancel this booking");
        coordinator.type("Why", "The patient has a fever.");
        coordinator
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel this booking"))
                .click();
        coordinator.sees("The booking is cancelled");
    }

    private void recorded(Person practice, ReferralId id, String what, String picture) {
        awaitTrue(() -> given.hasOpenTask(id, "userTask_recordAttendance"));
        practice.open("appointments/" + id.value()).page().getByLabel(what).check();
        practice.settled()
                .check("appointment-" + picture)
                .press("Record what happened")
                .sees("Recorded: " + what);
    }

    private void outcomeGiven(Person practice, ReferralId id) {
        awaitTrue(() -> given.hasOpenTask(id, "userTask_recordOutcome"));
        practice.open("appointments/" + id.value())
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Outcome Not known yet"))
                .pressSequentially("Treated");
        practice.settled().press("Give outcome").sees("The outcome is recorded");
    }

    private void reachedAndLookedForAgain(Person coordinator, ReferralId id) {
        awaitTrue(() -> given.hasOpenTask(id, "userTask_followUp"));
        coordinator.open("referrals/" + id.value() + "/follow-up").check("follow-up");
        coordinator
                .page()
                .getByLabel("Yes", new Page.GetByLabelOptions().setExact(true))
                .check();
        coordinator.page().getByLabel("I asked for every red flag").check();
        coordinator.type("What was said", "The bus did not come.");
        coordinator.press("Record this contact").sees("Recorded: reached");
        coordinator.type("What was agreed?", "The bus did not come; the patient still has pain.");
        coordinator.press("Look for another slot").sees("Another slot is looked for");
        becomes(id, ReferralStatus.WAITING);
    }

    private void breachIsExplained(Person coordinator, ReferralId id) {
        awaitTrue(() -> given.hasOpenTask(id, "userTask_explainBreach"));
        coordinator.open("referrals/board").sees("Missed").check("board");
        coordinator.open("referrals/" + id.value() + "/breach").check("breach");
    }

    private void watched() {
        Person lead = person("lead").open("urgent-care/counts").check("urgent-counts");
        lead.open("capacity/outlook").check("capacity-outlook");
        lead.open("capacity/unfilled").check("capacity-unfilled");
    }

    private Person person(String username) {
        return BROWSER.signedIn("http://localhost:" + port, username, People.PASSWORD);
    }

    private ReferralId latest() {
        return SignIn.as(
                        given.coordinator,
                        () -> given.referrals.referrals.page(
                                new ReferralFilter(true, null, null, null, null), PageRequest.of(0, 20)))
                .stream()
                .map(ReferralListItem::id)
                .max(Comparator.comparing(ReferralId::value))
                .orElseThrow();
    }

    private void taskIsThere(ReferralId id) {
        awaitTrue(() -> given.hasOpenTask(id, "userTask_triageReferral"));
    }

    private void becomes(ReferralId id, ReferralStatus status) {
        Awaitility.await(id + " becomes " + status)
                .atMost(Duration.ofSeconds(30))
                .until(() -> given.status(id) == status);
    }

    private static void awaitTrue(Callable<Boolean> what) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(what);
    }
}
