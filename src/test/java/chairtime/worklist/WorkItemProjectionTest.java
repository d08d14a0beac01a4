package chairtime.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.security.AccountId;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ChairtimeTest
class WorkItemProjectionTest {

    private static final SignedInUser ANN = SignIn.user(1, "Ann", TestApproval.ICB, Role.COMMISSIONER);

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    WorklistService worklist;

    @Autowired
    WorkItems workItems;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    TestApproval process;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void signIn() {
        process.forget();
        SignIn.as(ANN);
    }

    @Test
    void aTaskOfTheEngineAppearsInTheList() {
        process.start(runtime, "7");

        WorkItemView item = only();
        assertThat(item.subject()).isEqualTo("Subject 7");
        assertThat(item.taskName()).isEqualTo("Prepare");
        assertThat(item.processName()).isEqualTo("Test approval");
        assertThat(item.available()).isTrue();
        assertThat(item.formRoute()).isEqualTo("test/userTask_prepare/7");
    }

    @Test
    void aTransactionRolledBackLeavesNeitherTaskNorWorkItem() {
        transactions.executeWithoutResult(status -> {
            process.start(runtime, "7");
            assertThat(all()).hasSize(1);
            status.setRollbackOnly();
        });

        assertThat(all()).isEmpty();
        assertThat(tasks.createTaskQuery().count()).isZero();
    }

    @Test
    void aLaterFailureInTheSameTransactionTakesTheTaskAlongToo() {
        process.describeAs("7", TestApproval.due("x".repeat(400), null));
        process.start(runtime, "7");
        assertThat(only().subject()).hasSize(300);

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    process.start(runtime, "8");
                    throw new IllegalStateException("later in the same transaction");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tasks.createTaskQuery().count()).isEqualTo(1);
        assertThat(all()).hasSize(1);
    }

    @Test
    void aTaskDoneLeavesTheListAndTheNextOnesCome() {
        process.start(runtime, "7");
        WorkItemId prepared = only().id();

        complete(TestApproval.PREPARE, null);

        WorkItemView done = worklist.get(prepared);
        assertThat(done.open()).isFalse();
        assertThat(done.closedByName()).isEqualTo("Ann");
        assertThat(all()).extracting(WorkItemView::taskName).containsExactly("Score", "Score");
    }

    @Test
    void eachTaskOfALoopIsForItsOwnAccount() {
        process.start(runtime, "7");
        complete(TestApproval.PREPARE, null);

        SignIn.as(SignIn.user(12, "Bob", TestApproval.ICB, Role.EVALUATOR));

        assertThat(worklist.list(WorklistTab.AVAILABLE, WorkItemFilter.NONE, WorklistPage.first(10)))
                .hasSize(1);
        String bobs = openTasks.takeForCurrentUser(TestApproval.KEY, "7", TestApproval.SCORE, "12");
        assertThat(openTasks.find(TestApproval.KEY, "7", TestApproval.SCORE, "12"))
                .contains(bobs);
        assertThat(openTasks.find(TestApproval.KEY, "7", TestApproval.SCORE, "11"))
                .isPresent()
                .isNotEqualTo(java.util.Optional.of(bobs));
        assertThatThrownBy(() -> openTasks.takeForCurrentUser(TestApproval.KEY, "7", TestApproval.SCORE, "11"))
                .hasMessageContaining("given to by name");
    }

    @Test
    void aProcessCancelledTakesItsTasksOutOfTheList() {
        process.start(runtime, "7");
        WorkItemId id = only().id();

        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery().singleResult().getId(), "withdrawn", true);

        assertThat(all()).isEmpty();
        assertThat(worklist.get(id).open()).isFalse();
        assertThat(jdbc.queryForObject("SELECT state FROM work_item", String.class))
                .isEqualTo("CANCELLED");
    }

    @Test
    void aMovedDeadlineMovesTheTask() {
        process.start(runtime, "7");
        Instant later = TestClock.START.plus(Duration.ofDays(30));
        process.describeAs(
                "7", new WorkItemFacts("Renamed", TestApproval.ICB, Set.of(), Set.of(new AccountId(1)), later, null));

        workItems.refresh(TestApproval.KEY, "7");

        assertThat(only().dueAt()).isEqualTo(later);
        assertThat(only().subject()).isEqualTo("Renamed");
        assertThat(only().available()).isTrue();
    }

    @Test
    void anAssignmentInTheEngineShowsInTheList() {
        process.start(runtime, "7");

        tasks.setAssignee(tasks.createTaskQuery().singleResult().getId(), "1");

        assertThat(only().assigneeName()).isEqualTo("Ann");
        assertThat(only().mine()).isTrue();
    }

    private void complete(String taskKey, @org.jspecify.annotations.Nullable String loopValue) {
        tasks.complete(openTasks.takeForCurrentUser(TestApproval.KEY, "7", taskKey, loopValue));
    }

    private List<WorkItemView> all() {
        return worklist.list(WorklistTab.ALL, WorkItemFilter.NONE, WorklistPage.first(50));
    }

    private WorkItemView only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }
}
