package chairtime.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chairtime.activity.YearEndFixture;
import chairtime.activity.YearEndId;
import chairtime.activity.YearEndStatus;
import chairtime.activity.process.YearEndReconciliation.Elements;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.ProcessProbe;
import chairtime.testing.TestClock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lead and practices through a year end, at real browser windows. */
@ChairtimeTest
class YearEndJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    YearEndFixture given;

    @Autowired
    ProcessProbe process;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    void onePracticeQueriesAndRepaysAndTheOtherCarriesItsDeficitForward() {
        given.prepared();
        Person lead = person("lead");
        leadStartsTheYearEnds(lead);
        YearEndId recover = given.find(YearEndFixture.YEAR, YearEndFixture.RECOVER);
        YearEndId carry = given.find(YearEndFixture.YEAR, YearEndFixture.CARRY);
        waitsAt(recover, Elements.CHECK);
        waitsAt(carry, Elements.CHECK);

        Person practice = person("practice");
        practiceQueries(practice, recover);
        waitsAt(recover, Elements.ANSWER_QUERY);
        leadAnswers(lead, recover);
        waitsAt(recover, Elements.DECIDE_RECOVERY);
        leadOffersInstalments(lead, recover);
        waitsAt(recover, Elements.ANSWER_SCHEDULE);
        practiceAgrees(practice, recover);
        becomes(recover, YearEndStatus.RECOVERY_SET);
        practice.open("letters").sees("Final year-end result").check("year-end-letters");
        financeRecordsMoneyAndTakesAMistakeBack(person("finance"), recover);
        practice.open("reviews/year-end/" + recover.value())
                .sees("Taken back: It was another practice's.")
                .check("year-end-money-practice");

        clock.advance(Duration.ofDays(29));
        becomes(carry, YearEndStatus.SETTLED);
        lead.open("reviews/year-end/" + carry.value()).sees("Settled").check("year-end-settled");
        lead.open("delivery/contracts/" + YearEndFixture.CARRY).check("contract-story");
    }

    private void leadStartsTheYearEnds(Person lead) {
        lead.open("reviews/year-end/start?year=2022").sees("This is a dry run").check("year-ends-dry-run");
        lead.press("Start 3 reviews");
        confirm(lead);
        lead.sees("You can leave this page");
        given.people.letRunsGoOn();
        lead.sees("Done");
        lead.open("reviews/year-end?year=2022").sees("95.00 %").check("year-ends");
    }

    private void practiceQueries(Person practice, YearEndId yearEnd) {
        practice.open("reviews/year-end/" + yearEnd.value()).sees("Accept this result");
        practice.type("Delivered, as you know it", "9550").type("What is wrong", "50 UDA of March are missing.");
        practice.check("year-end-query");
        practice.press("Send query").sees("Query to be answered");
    }

    private void leadAnswers(Person lead, YearEndId yearEnd) {
        lead.open("reviews/year-end/" + yearEnd.value()).sees("50 UDA of March are missing.");
        lead.type("Delivered, from now on", "9550").type("Your answer", "The claims are there.");
        lead.check("year-end-answer").press("Answer and make final");
    }

    private void leadOffersInstalments(Person lead, YearEndId yearEnd) {
        lead.open("reviews/year-end/" + yearEnd.value()).sees("Decide recovery");
        lead.page()
                .getByLabel("Offer instalments to the practice", new Page.GetByLabelOptions().setExact(true))
                .check();
        lead.settled().type("Monthly instalments", "3").type("Reason", "It was not delivered.");
        lead.check("year-end-recovery").press("Decide recovery");
        confirm(lead);
        lead.sees("Instalments to be agreed");
    }

    private void practiceAgrees(Person practice, YearEndId yearEnd) {
        practice.open("reviews/year-end/" + yearEnd.value()).sees("Instalments for your agreement");
        practice.check("year-end-instalments").press("Agree to the instalments");
        confirm(practice);
        practice.sees("Recovery set");
    }

    private void financeRecordsMoneyAndTakesAMistakeBack(Person finance, YearEndId yearEnd) {
        finance.open("reviews/year-end/" + yearEnd.value()).sees("£4,500.00").check("year-end-set");
        receive(finance, "1500", "Pay statement of October");
        finance.sees("£3,000.00");
        receive(finance, "200", "Transfer 81");
        finance.sees("£2,800.00").check("year-end-money");
        finance.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back £200.00"))
                .click();
        finance.sees("Both stay readable.");
        finance.type("Reason", "It was another practice's.").check("year-end-take-back");
        finance.press("Take it back").sees("Taken back: It was another practice's.");
        finance.open("reviews/recoveries").sees("1 recovery").check("recoveries");
    }

    private static void receive(Person finance, String amount, String reference) {
        finance.type("Amount", amount).type("Reference", reference);
        finance.page().getByLabel("Deducted from a monthly payment").check();
        finance.settled().press("Record money");
    }

    private void waitsAt(YearEndId yearEnd, String task) {
        await().atMost(PATIENCE).until(() -> process.openTasks(yearEnd.value()).contains(task));
    }

    private void becomes(YearEndId yearEnd, YearEndStatus status) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(given.view(yearEnd).status()).isEqualTo(status));
    }

    private Person person(String username) {
        return BROWSER.signedIn("http://localhost:" + port, username, People.PASSWORD);
    }

    private static void confirm(Person person) {
        person.page()
                .locator("vaadin-confirm-dialog-overlay vaadin-button[slot=confirm-button]")
                .click();
        person.settled();
    }
}
