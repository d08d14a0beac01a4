package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.Money;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ChairtimeTest
class MidYearReviewsTest {

    private static final ReviewFilter<MidYearStatus> ALL = new ReviewFilter<>(ReviewFixture.YEAR, "", null);

    @Autowired
    ReviewFixture given;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void bothSidesSeeTheFigureAndNobodyElse() {
        MidYearReviewId id = given.started();

        SignIn.as(given.practice);
        assertThat(given.reviews.find(id).figures().percent()).isEqualByComparingTo("28");
        assertThat(given.reviews.find(id).figures().expectedShortfallValue()).isEqualTo(Money.of("109090.91"));
        assertThat(given.reviews.mine()).extracting(MidYearReviewItem::id).containsExactly(id);
        SignIn.as(given.auditor);
        assertThat(given.reviews.counts(ReviewFixture.YEAR)).isEqualTo(Map.of(MidYearStatus.ASKED, 1L));
        SignIn.as(given.otherPractice);
        assertThatThrownBy(() -> given.reviews.find(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.reviews.timeline(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.answers.draft(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.answers.send(id, 0, ReviewFixture.ANSWER))
                .isInstanceOf(NotFoundException.class);
        assertThat(given.reviews.mine()).isEmpty();
        SignIn.as(given.stranger);
        assertThatThrownBy(() -> given.reviews.find(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.desk.acceptPlan(id, 0, "Mine.")).isInstanceOf(NotFoundException.class);
        assertThat(given.reviews.page(ALL, PageRequest.of(0, 5))).isEmpty();
    }

    @Test
    void onlyThoseWhoWorkOnReviewsDecide() {
        MidYearReviewId id = given.answered();
        long version = given.view(id).version();

        SignIn.as(given.finance);
        assertThat(given.reviews.find(id).status()).isEqualTo(MidYearStatus.ANSWERED);
        assertThatThrownBy(() -> given.desk.acceptPlan(id, version, "Fine.")).isInstanceOf(AccessDeniedException.class);
        SignIn.as(given.auditor);
        assertThatThrownBy(() -> given.desk.withhold(id, version, Money.of("1"), "So."))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as(given.practice);
        assertThatThrownBy(() -> given.disputes.settle(id, version, Uda.of("9000"), "Ours."))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAnswerNeedsReasonsAPlanAndADayInTheYear() {
        MidYearReviewId id = given.started();
        SignIn.as(given.practice);
        long version = given.reviews.find(id).version();

        assertRefused(id, version, new MidYearAnswer(" ", "Plan", LocalDate.of(2024, 1, 1)), "Write why less");
        assertRefused(id, version, new MidYearAnswer("Why", "", LocalDate.of(2024, 1, 1)), "Write how the shortfall");
        assertRefused(id, version, new MidYearAnswer("Why", "Plan", null), "Choose the day");
        assertRefused(id, version, new MidYearAnswer("Why", "Plan", LocalDate.of(2024, 4, 1)), "to 31 March 2024");
        assertRefused(id, version, new MidYearAnswer("Why", "Plan", LocalDate.of(2023, 10, 1)), "from today");
        assertRefused(id, version, new MidYearAnswer("x".repeat(4001), "Plan", null), "at most 4,000");
        assertThat(given.reviews.find(id).status()).isEqualTo(MidYearStatus.ASKED);
    }

    @Test
    void aSecondClickAndAStaleTabAreRefused() {
        MidYearReviewId id = given.started();
        long seen = given.view(id).version();
        given.answer(id);

        SignIn.as(given.practice);
        assertThatThrownBy(() -> given.answers.send(id, seen, ReviewFixture.ANSWER))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Somebody changed this");
        SignIn.as(given.lead);
        assertThatThrownBy(() -> given.desk.acceptPlan(id, seen, "Fine.")).isInstanceOf(RefusedException.class);
    }

    @Test
    void aDraftIsKeptForThePracticeUntilItIsSent() {
        MidYearReviewId id = given.started();
        SignIn.as(given.practice);
        MidYearAnswer begun = new MidYearAnswer("Two dentists", "", null);

        long first = given.answers.saveDraft(id, MidYearDraft.NEW, begun);
        assertThat(given.answers.draft(id).orElseThrow().answer()).isEqualTo(begun);
        assertThat(given.answers.saveDraft(id, first, ReviewFixture.ANSWER)).isEqualTo(first + 1);
        assertThatThrownBy(() -> given.answers.saveDraft(id, first, begun)).hasMessageContaining("another window");
        assertThatThrownBy(() -> given.answers.saveDraft(id, MidYearDraft.NEW, begun))
                .hasMessageContaining("another window");

        given.answer(id);
        SignIn.as(given.practice);
        assertThat(given.answers.draft(id)).isEmpty();
        assertThatThrownBy(() -> given.answers.saveDraft(id, MidYearDraft.NEW, begun))
                .hasMessageContaining("no answer is waited for");
    }

    @Test
    void atMostTheValueOfTheExpectedShortfallIsWithheldAndWhoDecidedIsTakenDown() {
        MidYearReviewId id = given.answered();
        SignIn.as(given.lead);
        long version = given.view(id).version();
        assertThatThrownBy(() -> given.desk.withhold(id, version, Money.of("109090.92"), "Too much."))
                .hasMessageContaining("£109,090.91");
        assertThatThrownBy(() -> given.desk.withhold(id, version, Money.ZERO, "Nothing."))
                .hasMessageContaining("more than £0.00");
        assertThatThrownBy(() -> given.desk.withhold(id, version, Money.of("1"), " "))
                .hasMessageContaining("Write the reason");

        given.withhold(id, "109090.91");

        MidYearReviewView view = given.view(id);
        assertThat(view.withheld()).isEqualTo(Money.of("109090.91"));
        assertThat(view.decidedBy()).isEqualTo("lead");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM notice WHERE notice_key LIKE '%withheld'", Integer.class))
                .as("finance is told")
                .isEqualTo(1);
        assertThat(jdbc.queryForList(
                        "SELECT action FROM audit_entry WHERE subject_type = 'Mid-year review' AND username = 'lead'",
                        String.class))
                .contains("activity.midYearWithheld");
    }

    @Test
    void aRebaseIsRecordedOnlyWhenItLowersTheTarget() {
        MidYearReviewId id = given.answered();
        SignIn.as(given.lead);
        long version = given.view(id).version();
        assertThatThrownBy(() -> given.desk.agreeRebase(
                        id,
                        version,
                        new AgreedRebase(Uda.of("10000"), Money.of("300000"), LocalDate.of(2023, 10, 1)),
                        "No change."))
                .hasMessageContaining("less than the target");

        given.rebase(id);

        assertThat(given.view(id).rebase())
                .isEqualTo(new AgreedRebase(Uda.of("7000"), Money.of("210000"), LocalDate.of(2023, 10, 1)));
    }

    @Test
    void withoutAnAnswerThereIsNoPlanToAccept() {
        MidYearReviewId id = given.started();
        given.on(LocalDate.of(2023, 10, 17));
        SignIn.as(given.lead);

        assertThatThrownBy(() -> given.desk.acceptPlan(id, given.view(id).version(), "Fine."))
                .hasMessageContaining("no plan to accept");
    }

    @Test
    void whatHappenedStandsOnThePageOfTheReview() {
        MidYearReviewId id = given.answered();
        given.accept(id);

        SignIn.as(given.practice);
        assertThat(given.reviews.timeline(id))
                .extracting(ReviewEventView::text)
                .containsExactly(
                        "The plan is accepted. Reason: It is realistic.",
                        "The practice gave reasons and a plan.",
                        "The mid-year review is started.");
        assertThat(given.reviews.timeline(id).get(2).who()).isEqualTo("lead");
    }

    @Test
    void theListIsNarrowedSortedAndTakenAway() throws IOException {
        given.started();
        SignIn.as(given.lead);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        given.reviews.export(ALL, false, csv);

        assertThat(csv.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(given.reviews.page(
                        new ReviewFilter<>(ReviewFixture.YEAR, "practice 0001", null), PageRequest.of(0, 5)))
                .hasSize(1);
        assertThat(given.reviews.page(
                        new ReviewFilter<>(ReviewFixture.YEAR, "", MidYearStatus.ANSWERED), PageRequest.of(0, 5)))
                .isEmpty();
        assertThat(given.reviews.years()).containsExactly(ReviewFixture.YEAR);
    }

    private void assertRefused(MidYearReviewId id, long version, MidYearAnswer answer, String sentence) {
        assertThatThrownBy(() -> given.answers.send(id, version, answer))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(sentence);
    }
}
