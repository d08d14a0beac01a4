package chairtime.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chairtime.activity.MidYearReviewId;
import chairtime.activity.MidYearStatus;
import chairtime.activity.ReviewFixture;
import chairtime.activity.process.MidYearReview.Elements;
import chairtime.platform.LondonTime;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.ProcessProbe;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lead and a practice through a mid-year review, at real browser windows. */
@ChairtimeTest
class MidYearJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    ReviewFixture given;

    @Autowired
    ProcessProbe process;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    void aPracticeUnderTheLineIsAskedAnswersAndIsFollowedUp() {
        given.prepared();
        Person lead = person("lead");
        leadStartsTheReviews(lead);
        MidYearReviewId review = given.review();

        Person practice = person("practice");
        waitsAt(review, Elements.ANSWER);
        practiceAnswers(practice, review);
        becomes(review, MidYearStatus.ANSWERED);
        waitsAt(review, Elements.REVIEW_ANSWER);

        leadAcceptsThePlan(lead, review);
        becomes(review, MidYearStatus.PLAN_ACCEPTED);
        practice.open("letters").sees("your plan is accepted");

        clock.set(LondonTime.instantOf(LocalDate.of(2023, 10, 31).atTime(9, 0)));
        leadFollowsUp(lead, review);
        becomes(review, MidYearStatus.FOLLOWED_UP);
    }

    private void leadStartsTheReviews(Person lead) {
        lead.open("reviews/mid-year").sees("No mid-year review here").check("reviews-empty");
        lead.open("reviews/mid-year/start?year=2023").sees("This is a dry run").check("reviews-dry-run");
        lead.press("Start 1 review");
        confirm(lead);
        lead.sees("You can leave this page");
        given.letRunsGoOn();
        lead.sees("Done").check("reviews-run");
        lead.open("reviews/mid-year?year=2023").sees("28.00 %").check("reviews-list");
    }

    private void practiceAnswers(Person practice, MidYearReviewId review) {
        practice.open("reviews/mine").check("reviews-mine");
        practice.open("reviews/mid-year/" + review.value()).sees("Your reasons and your plan");
        practice.type("Why less than expected was delivered", "Two dentists left in May.");
        practice.type("How you will make up the shortfall", "A third dentist starts on 1 November: 400 UDA a month.");
        practice.day("By when the plan will have worked", "31/1/2024");
        practice.sees("Draft saved at").check("review-answer");
        practice.press("Send reasons and plan");
        confirm(practice);
        practice.sees("Answer to be reviewed");
    }

    private void leadAcceptsThePlan(Person lead, MidYearReviewId review) {
        lead.open("reviews/mid-year/" + review.value()).sees("Two dentists left in May.");
        lead.page()
                .getByLabel("Accept the plan", new Page.GetByLabelOptions().setExact(true))
                .check();
        lead.settled().type("Reason", "The plan makes up the shortfall.").check("review-decision");
        lead.press("Decide").sees("Plan accepted");
    }

    private void leadFollowsUp(Person lead, MidYearReviewId review) {
        waitsAt(review, Elements.FOLLOW_UP);
        lead.open("reviews/mid-year/" + review.value()).sees("Follow up");
        lead.type("What the follow-up found", "400 UDA were delivered in October.");
        lead.press("End the review").sees("Followed up").check("review-ended");
    }

    private void waitsAt(MidYearReviewId review, String task) {
        await().atMost(PATIENCE).until(() -> process.openTasks(review.value()).contains(task));
    }

    private void becomes(MidYearReviewId review, MidYearStatus status) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        SignIn.as(given.lead, () -> given.reviews.find(review).status()))
                .isEqualTo(status));
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
