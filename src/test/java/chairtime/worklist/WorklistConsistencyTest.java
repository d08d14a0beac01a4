package chairtime.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

@ChairtimeTest
class WorklistConsistencyTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    WorklistService worklist;

    @Autowired
    TestApproval process;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void start() {
        process.forget();
        process.start(runtime, "7");
        SignIn.as(SignIn.user(1, "Ann", TestApproval.ICB, Role.COMMISSIONER));
    }

    @Test
    void nothingChangesWhereListAndEngineAgree() {
        var before = jdbc.queryForList("SELECT * FROM work_item");

        check();

        assertThat(jdbc.queryForList("SELECT * FROM work_item")).isEqualTo(before);
    }

    @Test
    void aTaskMissingInTheListIsAddedAsTheEngineHasIt() {
        tasks.setAssignee(tasks.createTaskQuery().singleResult().getId(), "1");
        jdbc.update("DELETE FROM work_item");

        check();

        assertThat(worklist.list(WorklistTab.MINE, WorkItemFilter.NONE, WorklistPage.first(5)))
                .extracting(WorkItemView::subject)
                .containsExactly("Subject 7");
    }

    @Test
    void theAccountOfALoopIsFoundAgain() {
        tasks.complete(tasks.createTaskQuery().singleResult().getId());
        jdbc.update("DELETE FROM work_item_account");
        jdbc.update("DELETE FROM work_item");

        check();

        assertThat(jdbc.queryForList("SELECT account_id FROM work_item_account ORDER BY 1", Long.class))
                .containsExactly(11L, 12L);
    }

    @Test
    void aWorkItemWithoutItsTaskIsClosed() {
        jdbc.update("UPDATE work_item SET engine_task_id = 'gone'");

        check();

        assertThat(jdbc.queryForList("SELECT state FROM work_item ORDER BY id", String.class))
                .containsExactly("CANCELLED", "OPEN");
    }

    /** As at each start. */
    private void check() {
        Object bean = context.getBean("worklistConsistency");
        ReflectionTestUtils.invokeMethod(bean, "check");
    }
}
