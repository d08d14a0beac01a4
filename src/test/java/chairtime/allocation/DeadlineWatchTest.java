package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is told, and when, while a deadline comes closer and when it is missed. */
@ChairtimeTest
class DeadlineWatchTest {

    @Autowired
    ReferralFixture given;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    DutyLeads duty;

    @Autowired
    Breaches breaches;

    @Autowired
    UrgencyClocks clocks;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    SignedInUser lead;

    @BeforeEach
    void prepare() {
        given.prepared();
        lead = people.register("lead", ReferralFixture.ICB, Role.CLINICIAN);
    }

    @ParameterizedTest
    @CsvSource({"URGENT, 720 1080 1296 1440", "NON_URGENT, 5745 8668 10080"})
    void theDeadlineIsLookedAtAtEveryWarningAndWhenItIsOver(UrgencyCategory category, String minutes) {
        ReferralId id = triaged(category);

        for (String minute : minutes.split(" ")) {
            Instant expected = TestClock.START.plus(Duration.ofMinutes(Long.parseLong(minute)));
            Instant next = watch.next(id).orElseThrow();
            assertThat(Duration.between(expected, next)).isBetween(Duration.ZERO, Duration.ofMinutes(1));
            clock.set(next);
            watch.check(id);
        }

        assertThat(watch.next(id)).as("once it is missed").isEmpty();
        assertThat(watch.check(id)).isEmpty();
    }

    @Test
    void atHalfTimeThoseOfTheClockAreToldOnceByPseudonymAlone() {
        ReferralId id = triaged(UrgencyCategory.URGENT);
        onDuty(lead);
        assertThat(watch.check(id)).as("before anything is due").contains(at(12 * 60));
        assertThat(noticesOf(given.coordinator)).isEmpty();

        clock.set(at(12 * 60));
        assertThat(watch.check(id)).contains(at(18 * 60));
        watch.check(id);

        String pseudonym = given.referral(id).pseudonym();
        assertThat(noticesOf(given.coordinator))
                .containsExactly("Patient " + pseudonym + ": 12 h left, still waits for a slot.");
        assertThat(noticesOf(given.clinician)).hasSize(1);
        assertThat(mails()).as("the duty lead's turn has not come").isEmpty();
    }

    @Test
    void atNineTenthsTheDutyLeadIsToldByMailToo() {
        ReferralId id = triaged(UrgencyCategory.URGENT);
        onDuty(lead);

        clock.set(at(24 * 54));
        watch.check(id);
        watch.check(id);

        assertThat(noticesOf(lead)).singleElement().asString().startsWith("You are duty lead. Patient ");
        assertThat(noticesOf(given.coordinator))
                .as("of warnings that are due together only the last is given")
                .singleElement()
                .asString()
                .contains("2 h 24 min left");
        assertThat(mails()).singleElement().asString().contains("Referral " + id.value(), "/referrals/" + id.value());
        assertThat(mails().get(0)).doesNotContain(given.referral(id).pseudonym());
        assertThat(ExampleReferral.NAMED).noneMatch(mails().get(0)::contains);
    }

    @Test
    void withNobodyOnDutyAllCoordinatorsAndCliniciansAreTold() {
        ReferralId id = triaged(UrgencyCategory.NON_URGENT);

        clock.set(watch.next(id).orElseThrow());
        watch.check(id);
        assertThat(noticesOf(given.clinician))
                .as("a usual warning of this clock")
                .isEmpty();
        clock.set(watch.next(id).orElseThrow());
        watch.check(id);

        assertThat(noticesOf(given.clinician)).singleElement().asString().endsWith("Nobody is on duty as lead.");
        assertThat(noticesOf(given.coordinator)).hasSize(2);
        assertThat(mails()).isEmpty();
    }

    @Test
    void anotherCommissionersPeopleAreNotTold() {
        SignedInUser stranger =
                people.register("stranger", Organisation.commissioner("QBB"), Role.COORDINATOR, Role.CLINICIAN);
        ReferralId id = triaged(UrgencyCategory.URGENT);

        clock.set(at(24 * 60));
        watch.check(id);

        assertThat(noticesOf(stranger)).isEmpty();
    }

    @Test
    void aMissedDeadlineIsTakenDownOnceWithWhatItWaitedFor() {
        ReferralId id = triaged(UrgencyCategory.URGENT);
        onDuty(lead);

        clock.set(at(24 * 60));
        assertThat(watch.check(id)).isEmpty();
        watch.check(id);

        assertThat(missed(id)).singleElement().satisfies(breach -> {
            assertThat(breach.deadline()).isEqualTo(at(24 * 60));
            assertThat(breach.category()).isEqualTo(UrgencyCategory.URGENT);
            assertThat(breach.waitedFor()).isEqualTo("No slot that suits was found.");
            assertThat(breach.isUnexplained()).isTrue();
            assertThat(breach.minutesLate()).as("while the patient still waits").isNull();
        });
        assertThat(noticesOf(lead)).singleElement().asString().contains("3 Oct 2023, 09:00 is missed");
        assertThat(mails()).singleElement().asString().contains("has missed its deadline");
    }

    @Test
    void aTighterDeadlineIsWarnedOfAnew() {
        ReferralId id = triaged(UrgencyCategory.NON_URGENT);
        clock.set(at(5 * 24 * 60));
        watch.check(id);

        given.decide(given.coordinator, id, UrgencyCategory.URGENT, "");

        assertThat(watch.next(id))
                .as("most of the wait is over, so that the first warnings were given at once")
                .contains(at(6 * 24 * 60 - 6 * 24 * 6));
        clock.set(at(6 * 24 * 60));
        watch.check(id);
        assertThat(missed(id)).hasSize(1);
    }

    @Test
    void anEmergencyIsToldAtOnceAndHasNoDeadlineToWatch() {
        onDuty(lead);
        ReferralId id = given.received(Symptom.SEVERE_PAIN);

        given.decide(given.coordinator, id, UrgencyCategory.EMERGENCY_DENTAL, "");

        assertThat(noticesOf(lead)).singleElement().asString().contains("dental emergency", "no slot is looked for");
        assertThat(noticesOf(given.clinician)).hasSize(1);
        assertThat(mails()).singleElement().asString().contains("Referral " + id.value() + " is an emergency");
    }

    @Test
    void whoCannotOpenTheReferralIsLedToTheBoard() {
        SignedInUser admin = people.register("admin", ReferralFixture.ICB, Role.ADMIN);
        SignedInUser commissioner = people.register("reader", ReferralFixture.ICB, Role.COMMISSIONER);
        SignIn.run(
                admin,
                () -> clocks.change(
                        UrgencyCategory.URGENT,
                        LondonTime.day(clock.instant()),
                        Duration.ofHours(24),
                        List.of(50),
                        Set.of(Role.COMMISSIONER, Role.COORDINATOR),
                        null,
                        "Agreed by the network"));
        ReferralId id = triaged(UrgencyCategory.URGENT);

        clock.set(at(12 * 60));
        watch.check(id);

        assertThat(jdbc.queryForList("SELECT account_id, route FROM notice ORDER BY account_id"))
                .extracting(row -> row.get("account_id"), row -> row.get("route"))
                .contains(
                        tuple(commissioner.id().value(), "referrals/board"),
                        tuple(given.coordinator.id().value(), "referrals/" + id.value()));
        assertThat(watch.next(id)).as("this clock has no duty lead").contains(at(24 * 60));
    }

    @Test
    void noClockRunsForRoutineCare() {
        ReferralId id = triaged(UrgencyCategory.ROUTINE);

        assertThat(watch.next(id)).isEmpty();
        assertThat(watch.check(id)).isEmpty();
        assertThat(noticesOf(given.coordinator)).isEmpty();
    }

    @Test
    void aDutyLeadIsSomebodyWhoMayOpenReferralsAndIsThereOnce() {
        SignedInUser finance = people.register("finance", ReferralFixture.ICB, Role.FINANCE);
        LocalDateTime now = LondonTime.wallClock(clock.instant());
        SignIn.as(given.coordinator);

        assertThatThrownBy(() -> duty.add(finance.id(), now, now.plusHours(8)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("coordinator or clinician");
        assertThatThrownBy(() -> duty.add(lead.id(), now.minusHours(2), now))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("still to come");
        duty.add(lead.id(), now, now.plusHours(8));
        assertThatThrownBy(() -> duty.add(lead.id(), now.plusHours(7), now.plusHours(9)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("on duty in that time already");
    }

    @Test
    void aTurnThatHasBegunEndsAndOneToComeIsTakenAway() {
        LocalDateTime now = LondonTime.wallClock(clock.instant());
        SignIn.as(given.coordinator);
        DutyTurnId today = duty.add(lead.id(), now.minusHours(1), now.plusHours(8));
        DutyTurnId tomorrow = duty.add(given.clinician.id(), now.plusDays(1), now.plusDays(2));
        assertThat(duty.onDuty()).containsExactly("lead");

        duty.remove(today);
        duty.remove(tomorrow);

        assertThat(duty.onDuty()).isEmpty();
        assertThat(duty.turns()).isEmpty();
        assertThatThrownBy(() -> duty.remove(today)).isInstanceOf(RefusedException.class);
    }

    /** Rules outlive a test. */
    @AfterEach
    void usualClocks() {
        jdbc.update("DELETE FROM reference_urgency_clock WHERE commissioner_code <> '*'");
    }

    private ReferralId triaged(UrgencyCategory category) {
        ReferralId id = given.received(Symptom.MILD_PAIN);
        given.decide(given.clinician, id, category, "As the patient describes it");
        return id;
    }

    private void onDuty(SignedInUser person) {
        LocalDateTime now = LondonTime.wallClock(clock.instant());
        SignIn.run(given.coordinator, () -> duty.add(person.id(), now, now.plusDays(14)));
    }

    private List<BreachView> missed(ReferralId id) {
        return SignIn.as(given.coordinator, () -> breaches.of(id));
    }

    private static Instant at(long minutes) {
        return TestClock.START.plus(Duration.ofMinutes(minutes));
    }

    private List<String> noticesOf(SignedInUser person) {
        return jdbc.queryForList(
                "SELECT text FROM notice WHERE account_id = ? ORDER BY id",
                String.class,
                person.id().value());
    }

    private List<String> mails() {
        return jdbc.queryForList("SELECT CONCAT(subject, ' ', text) FROM outbox_message ORDER BY id", String.class);
    }
}
