package chairtime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.MidYearReviewId;
import chairtime.activity.MidYearStatus;
import chairtime.activity.YearEndFixture;
import chairtime.activity.YearEndId;
import chairtime.activity.YearEndStatus;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lead and a practice go through a mid-year review and a year end, at real browser windows. */
@ChairtimeTest
class ReviewJourney {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    YearEndFixture given;

    @LocalServerPort
    int port;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void aPracticeUnderTheLineAnswersAndTheLeadDecides() {
        Person lead = person("lead").open("reviews/mid-year").check("mid-year-empty");
        lead.open("reviews/mid-year/start").sees("This is a dry run").check("mid-year-dry-run");
        lead.press("Start 1 review");
        confirm(lead);
        given.people.work();
        lead.settled().sees("Done").check("mid-year-run");
        MidYearReviewId id = given.people.review();

        Person practice = person("practice").open("reviews/mine").check("my-reviews");
        practice.open("reviews/mid-year/" + id.value())
                .type("Why less than expected was delivered", "Two dentists left.")
                .sees("Draft saved at")
                .type("How you will make up the shortfall", "A third one starts in November.")
                .day("By when the plan will have worked", "31 Jan 2024")
                .check("mid-year-answer")
                .press("Send reasons and plan");
        confirm(practice);
        practice.sees("What the practice said");
        given.people.runJobs();

        lead.open("reviews/mid-year/" + id.value()).check("mid-year-decide");
        lead.press("How was this figure made?").picture("mid-year-figure", 1280);
        lead.open("reviews/mid-year/" + id.value());
        lead.page().getByLabel("Withhold part of later payments", exact()).check();
        lead.settled()
                .type("Withhold at most", "40000")
                .type("Reason", "The plan is not realistic.")
                .check("mid-year-withhold")
                .press("Decide");
        confirm(lead);
        lead.sees("Withheld at most").check("mid-year-decided");
        given.people.runJobs();
        lead.choose("More", "See the process").picture("mid-year-process", 1280);
        assertThat(given.people.view(id).status()).isEqualTo(MidYearStatus.WITHHELD);
        given.people.on(LocalDate.of(2023, 10, 26));
        lead.open("reviews/mid-year").check("mid-year-list");
        lead.open("reviews/mid-year/" + id.value())
                .type("What the follow-up found", "She started on Monday.")
                .press("End the review")
                .sees("Followed up");
    }

    @Test
    void aYearEndLeadsFromTheProvisionalResultToAgreedInstalments() {
        Person lead = person("lead").open("reviews/year-end/start").check("year-end-dry-run");
        lead.press("Start 3 reviews");
        confirm(lead);
        given.people.work();
        lead.open("reviews/year-end").check("year-end-list");
        YearEndId id = given.find(YearEndFixture.YEAR, YearEndFixture.RECOVER);

        Person practice = person("practice")
                .open("reviews/year-end/" + id.value())
                .sees("£15,000.00")
                .check("year-end-provisional");
        practice.type("What is wrong", "Some claims are missing.")
                .type("Delivered, as you know it", "9600")
                .press("Send query")
                .sees("Query of the practice");
        given.people.runJobs();

        lead.open("reviews/year-end/" + id.value()).check("year-end-query");
        lead.type("Your answer", "They were counted in March.").press("Answer and make final");
        given.people.runJobs();
        lead.open("reviews/year-end/" + id.value());
        lead.page().getByLabel("Offer instalments to the practice", exact()).check();
        lead.settled()
                .type("Monthly instalments", "4")
                .type("Reason", "It was not delivered.")
                .check("year-end-recovery")
                .press("Decide recovery");
        confirm(lead);
        lead.sees("Instalments to be agreed");
        given.people.runJobs();

        practice.open("reviews/year-end/" + id.value())
                .check("year-end-instalments")
                .press("Agree to the instalments");
        confirm(practice);
        practice.sees("Recovery set");
        given.people.runJobs();
        person("finance")
                .open("reviews/year-end/" + id.value())
                .sees("£3,750.00")
                .check("year-end-set");
        practice.open("letters").sees("Final year-end result").check("letters-year-end");
        assertThat(given.view(id).status()).isEqualTo(YearEndStatus.RECOVERY_SET);
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

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
