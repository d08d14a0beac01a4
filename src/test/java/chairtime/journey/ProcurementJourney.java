package chairtime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.ContractView;
import chairtime.procurement.CallId;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.TestClock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;

/** From a published contractor month to sessions in a practice's diary, at real browser windows. */
@ChairtimeTest
class ProcurementJourney {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String TITLE = "Extra sessions for the coast, January to March";

    @Autowired
    JourneyTeam team;

    @Autowired
    TestClock clock;

    @Autowired
    TestRestTemplate http;

    @LocalServerPort
    int port;

    @Test
    void aShortfallBecomesSessionsInThePracticesDiaries() throws IOException {
        Path month = JourneyTeam.september2023();
        team.joins();

        leadImportsTheMonthAndSeesWhoFallsShort(month);
        List<ContractView> practices = team.practicesOfOneDistrict();
        team.practicesJoin(practices);
        Person commissioner = person("commissioner");
        CallId call = commissionerPublishes(commissioner, practices.get(0).district());
        threePracticesBid(call);
        nobodyOnTheCommissionersSideReadsABid(commissioner, call);

        clock.set(team.call(call).deadline().plus(Duration.ofSeconds(1)));

        evaluatorScores("evaluator1", call, 4);
        evaluatorScores("evaluator2", call, 3);
        commissionerProposes(commissioner, call, "The best two bids cover all sessions.");
        directorSendsBack(call);
        commissionerProposes(commissioner, call, "The second bid starts on the first day, as asked.");
        directorApproves(call);
        everybodyHears(commissioner, call);
    }

    private void leadImportsTheMonthAndSeesWhoFallsShort(Path month) {
        Person lead = person("lead").check("today-lead").open("delivery/imports");
        lead.page().locator("vaadin-upload input[type=file]").setInputFiles(month);
        lead.sees("September 2023").check("import");
        lead.open("delivery").check("delivery");
        lead.open("delivery/" + JourneyTeam.COMMISSIONER).check("delivery-commissioner");
    }

    private CallId commissionerPublishes(Person commissioner, String district) {
        commissioner.open("delivery/" + JourneyTeam.COMMISSIONER).press("Raise a need");
        commissioner.type("What and where", TITLE);
        choose(commissioner, "Postcode districts", district);
        commissioner
                .type("Why the sessions are needed", "The practices of the district are far below their targets.")
                .type("Sessions wanted", "60")
                .type("Budget", "60000")
                .day("First day of sessions", "2 Jan 2024")
                .day("Last day of sessions", "28 Mar 2024")
                .check("need-form")
                .press("Raise this need")
                .check("need")
                .press("Draft a call");
        for (String day : List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")) {
            commissioner.page().getByLabel(day, exact()).check();
        }
        commissioner
                .type("Length", "3.5")
                .type("Appointments a session", "7")
                .type("Most that a session may cost", "1000")
                .check("call-terms")
                .press("Next: who may bid, who scores");
        commissioner.page().getByLabel("evaluator1", exact()).check();
        commissioner.page().getByLabel("evaluator2", exact()).check();
        commissioner.check("call-who").press("Next: how bids are scored").check("call-criteria");
        commissioner.press("Next: check and publish").check("call-summary");
        Locator publish = button(commissioner, "Publish to").first();
        publish.click();
        commissioner.settled();
        commissioner
                .page()
                .locator("vaadin-confirm-dialog-overlay")
                .getByText("Publish to")
                .last()
                .click();
        commissioner.sees("The call is published").check("call-published");
        String url = commissioner.page().url();
        return new CallId(Long.parseLong(url.replaceAll(".*/calls/(\\d+).*", "$1")));
    }

    private void threePracticesBid(CallId call) {
        Person first = practiceBids("provider1", "40", "960");
        first.check("bid-sent");
        first.type("Price a session", "940").press("Send changed bid").sees("Your bid is handed in");
        practiceBids("provider2", "30", "980");
        Person third = practiceBids("provider3", "10", "700");
        third.choose("More", "Withdraw bid");
        confirm(third);
        third.sees("Your bid is withdrawn").open("bids").check("bids");
        assertThat(team.call(call).bidsReceived()).isEqualTo(2);
    }

    private Person practiceBids(String username, String sessions, String price) {
        Person practice = person(username).sees(TITLE);
        practice.check("today-provider");
        button(practice, "See the call and bid").first().click();
        practice.settled().check("call-for-bidder-provider").press("Start your bid");
        practice.type("Number of sessions", sessions).type("Price a session", price);
        practice.type("Name", "The practice manager").type("Telephone", "01632 960001");
        Locator answers = practice.page().locator("vaadin-text-area textarea");
        for (int i = 0; i < answers.count(); i++) {
            answers.nth(i).fill("We can do this, and have done it before.");
            answers.nth(i).press("Tab");
        }
        for (String declared : List.of("The practice is registered", "Clinical indemnity", "Every dentist")) {
            practice.page().getByLabel(declared).check();
        }
        practice.settled().check("bid-form-provider").press("Send bid").sees("Your bid is handed in");
        return practice;
    }

    private void nobodyOnTheCommissionersSideReadsABid(Person commissioner, CallId call) {
        commissioner.open("calls/" + call.value() + "?tab=bids").check("bids-sealed");
        assertThat(commissioner.page().content()).doesNotContain("940.00").doesNotContain("The practice manager");
        assertThat(http.withBasicAuth("commissioner", People.PASSWORD)
                        .getForEntity("/api/procurement/calls/" + call.value() + "/bids", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
        commissioner.open("calls/" + call.value());
    }

    private void evaluatorScores(String username, CallId call, int points) {
        Person evaluator =
                person(username).open("tasks?tab=available").sees(TITLE).check("tasks-evaluator");
        evaluator.open("calls/" + call.value() + "/score").check("interests-evaluator");
        evaluator.page().getByLabel("I have no interest in any of them").check();
        evaluator.press("Declare and read the bids");
        Locator folded = evaluator.page().locator("vaadin-details:not([opened]) vaadin-details-summary");
        while (folded.count() > 0) {
            folded.first().click();
            evaluator.settled();
        }
        Locator groups = evaluator.page().locator("vaadin-radio-group");
        for (int i = 0; i < groups.count(); i++) {
            groups.nth(i).locator("input").nth(points).check();
        }
        Locator reasons = evaluator.page().locator("vaadin-text-area textarea");
        for (int i = 0; i < reasons.count(); i++) {
            reasons.nth(i).fill("The answer says how, with figures.");
            reasons.nth(i).press("Tab");
        }
        evaluator.settled().check("scores-evaluator").press("Hand in my scores");
        confirm(evaluator);
        evaluator.sees("Your scores are in");
    }

    private void commissionerProposes(Person commissioner, CallId call, String reason) {
        commissioner.open("calls/" + call.value() + "/award").sees("Director").check("award-proposal");
        commissioner.type("Why this award", reason).press("Propose this award");
        confirm(commissioner);
        commissioner.page().waitForURL(url -> url.matches(".*/calls/\\d+(\\?.*)?$"));
        commissioner.settled();
    }

    private void directorSendsBack(CallId call) {
        Person director =
                person("director").open("calls/" + call.value() + "/approve").check("approval");
        director.type("Remark or reason", "Say which bid can start first.").press("Send back");
        director.page().waitForURL(url -> !url.endsWith("/approve"));
    }

    private void directorApproves(CallId call) {
        Person director =
                person("director").open("calls/" + call.value() + "/approve").sees("starts on the first day");
        director.press("Approve award");
        confirm(director);
        director.page().waitForURL(url -> !url.endsWith("/approve"));
        director.settled();
    }

    private void everybodyHears(Person commissioner, CallId call) {
        commissioner.open("calls/" + call.value()).sees("Awarded").check("call-awarded");
        for (String tab : List.of("award", "sessions", "timeline", "process")) {
            commissioner.open("calls/" + call.value() + "?tab=" + tab).check("call-" + tab);
        }
        commissioner.open("outbox").sees("provider2").check("outbox");
        commissioner.open("letters").check("letters");
        person("provider1").open("diary?month=2024-01").sees(TITLE).check("diary");
        person("provider3").open("letters").check("letters-provider");
    }

    private Person person(String username) {
        return BROWSER.signedIn("http://localhost:" + port, username, People.PASSWORD);
    }

    private static void choose(Person person, String label, String value) {
        Locator field = person.page().getByLabel(label, exact());
        field.click();
        field.pressSequentially(value);
        person.settled();
        field.press("ArrowDown");
        field.press("Enter");
        field.press("Escape");
        person.settled();
    }

    private static void confirm(Person person) {
        person.page()
                .locator("vaadin-confirm-dialog-overlay vaadin-button[slot=confirm-button]")
                .click();
        person.settled();
    }

    private static Locator button(Person person, String name) {
        return person.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
