package chairtime.activity.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.MidYearReviewId;
import chairtime.activity.MidYearStatus;
import chairtime.activity.ReviewFixture;
import chairtime.activity.process.MidYearReview.Elements;
import chairtime.testing.ChairtimeTest;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the diagram, on the real engine and database. Asked on Monday 2 October 2023. */
@ChairtimeTest
class MidYearReviewPathsTest {

    private static final LocalDate LAST_DAY_TO_ANSWER = LocalDate.of(2023, 10, 16);
    private static final LocalDate REMINDER = LocalDate.of(2023, 10, 11);
    private static final LocalDate FOLLOW_UP = LocalDate.of(2023, 10, 26);

    @Autowired
    ReviewFixture given;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void aPracticeAnswersThePlanIsAcceptedAndFollowedUpInTime() {
        MidYearReviewId id = given.started();
        assertThat(openTasks(id)).containsExactly(Elements.ANSWER);
        assertThat(letters()).isEqualTo(1);

        given.answer(id);
        assertThat(openTasks(id)).containsExactly(Elements.REVIEW_ANSWER);

        given.accept(id);
        assertThat(openTasks(id)).isEmpty();
        assertThat(waitsAt(id, Elements.FOLLOW_UP_DUE)).isTrue();
        assertThat(letters()).isEqualTo(2);

        given.on(FOLLOW_UP);
        assertThat(openTasks(id)).containsExactly(Elements.FOLLOW_UP);
        given.followUp(id);

        assertThat(endOf(id)).isEqualTo(Elements.FOLLOWED_UP);
        assertThat(given.view(id).status()).isEqualTo(MidYearStatus.FOLLOWED_UP);
    }

    @Test
    void whoDoesNotAnswerIsRemindedOnceAndThenTheCommissionerDecidesWithoutAnAnswer() {
        MidYearReviewId id = given.started();
        given.on(REMINDER);
        assertThat(mails("%reminded-1%")).isEqualTo(1);
        assertThat(openTasks(id)).containsExactly(Elements.ANSWER);

        given.on(LAST_DAY_TO_ANSWER);
        assertThat(openTasks(id)).containsExactly(Elements.ANSWER);
        given.on(LAST_DAY_TO_ANSWER.plusDays(1));
        assertThat(openTasks(id)).containsExactly(Elements.REVIEW_ANSWER);
        assertThat(given.view(id).status()).isEqualTo(MidYearStatus.NO_ANSWER);
        assertThat(mails("%silent-1%")).isEqualTo(1);

        given.withhold(id, "50000.00");
        assertThat(given.view(id).status()).isEqualTo(MidYearStatus.WITHHELD);
        assertThat(waitsAt(id, Elements.FOLLOW_UP_DUE)).isTrue();
    }

    @Test
    void aPracticeIsAskedAgainWithAnotherTimeToAnswer() {
        MidYearReviewId id = given.answered();
        given.on(LocalDate.of(2023, 10, 9));

        given.askAgain(id);

        assertThat(openTasks(id)).containsExactly(Elements.ANSWER);
        assertThat(given.view(id).answerDueOn()).isEqualTo(LocalDate.of(2023, 10, 23));
        assertThat(letters()).isEqualTo(2);
        given.on(LAST_DAY_TO_ANSWER.plusDays(1));
        assertThat(openTasks(id)).as("the first time counts no more").containsExactly(Elements.ANSWER);

        given.answer(id);
        given.rebase(id);
        assertThat(given.view(id).status()).isEqualTo(MidYearStatus.REBASED);
    }

    @Test
    void aDisputedFigureHoldsEverythingUntilItIsSettledAndAsksAnewUnderTheLine() {
        MidYearReviewId id = given.started();
        given.dispute(id);
        assertThat(openTasks(id)).containsExactly(Elements.SETTLE_FIGURE);
        given.on(LAST_DAY_TO_ANSWER.plusDays(1));
        assertThat(given.view(id).status()).isEqualTo(MidYearStatus.ON_HOLD);

        given.settle(id, "2900");

        assertThat(openTasks(id)).containsExactly(Elements.ANSWER);
        assertThat(given.view(id).answerDueOn()).isEqualTo(LocalDate.of(2023, 10, 31));
        assertThat(letters()).isEqualTo(2);
    }

    @Test
    void aFigureThatIsCorrectedToTheLineEndsTheReview() {
        MidYearReviewId id = given.answered();
        given.dispute(id);

        given.settle(id, "3000");

        assertThat(endOf(id)).isEqualTo(Elements.NOT_NEEDED);
        assertThat(given.view(id).status()).isEqualTo(MidYearStatus.NOT_NEEDED);
        assertThat(letters()).isEqualTo(2);
    }

    private List<String> openTasks(MidYearReviewId id) {
        return tasks.createTaskQuery().processInstanceBusinessKey(key(id)).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private boolean waitsAt(MidYearReviewId id, String element) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key(id))
                        .activityIdIn(element)
                        .count()
                == 1;
    }

    private String endOf(MidYearReviewId id) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key(id))
                .finished()
                .list()
                .stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .map(activity -> activity.getActivityId())
                .filter(List.of(Elements.FOLLOWED_UP, Elements.NOT_NEEDED)::contains)
                .findFirst()
                .orElseThrow();
    }

    private int letters() {
        return number("SELECT COUNT(*) FROM letter");
    }

    private int mails(String key) {
        return number("SELECT COUNT(*) FROM outbox_message WHERE message_key LIKE '" + key + "'");
    }

    private int number(String query) {
        Integer found = jdbc.queryForObject(query, Integer.class);
        return found == null ? 0 : found;
    }

    private static String key(MidYearReviewId id) {
        return String.valueOf(id.value());
    }
}
