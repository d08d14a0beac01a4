package chairtime.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.bench.BenchmarkReport;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A page of the task list with its three counts, beside a page of the engine's own query with its one count, on the
 * same 50,000 open tasks: nine in ten belong to nobody, each to one of four roles, a tenth has no due date.
 */
@ChairtimeTest
class TaskListBench {

    private static final int TASKS = 50_000;
    private static final int PAGE = 50;
    private static final int WARM_UP = 10;
    private static final int RUNS = 60;
    private static final double TARGET_MILLIS = 200;
    private static final double TARGET_RATIO = 10;
    private static final SignedInUser ANN =
            SignIn.user(7, "Ann", TestApproval.ICB, Role.COMMISSIONER, Role.EVALUATOR, Role.FINANCE);
    private static final List<String> GROUPS = List.of("COMMISSIONER", "EVALUATOR", "FINANCE");

    private static final String TASK_ROLE =
            "ELT(1 + MOD(seq * 7919, 4), 'COMMISSIONER', 'EVALUATOR', 'FINANCE', 'APPROVER')";
    private static final String ASSIGNEE = "IF(MOD(seq, 10) = 0, 1 + MOD(seq DIV 10, 250), NULL)";
    private static final String DUE = "IF(MOD(seq * 31, 10) = 3, NULL,"
            + " TIMESTAMP'2023-10-02 08:00:00' + INTERVAL MOD(seq * 104729, 86400) MINUTE)";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TaskService tasks;

    @Autowired
    WorklistService worklist;

    @BeforeEach
    void fillBothListsAlike() {
        String from = " FROM seq_1_to_" + TASKS;
        jdbc.update("INSERT INTO ACT_RU_TASK (ID_, REV_, NAME_, TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_, DUE_DATE_,"
                + " ASSIGNEE_, SUSPENSION_STATE_) SELECT CONCAT('t', seq), 1, 'Decide', 'userTask_decide', 50, NOW(), "
                + DUE + ", " + ASSIGNEE + ", 1" + from);
        jdbc.update("INSERT INTO ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)"
                + " SELECT CONCAT('l', seq), 1, " + TASK_ROLE + ", 'candidate', CONCAT('t', seq)" + from);
        jdbc.update("INSERT INTO work_item (engine_task_id, process_key, process_name, business_key, task_key,"
                + " task_name, subject, org_kind, org_code, roles, named, due_at, state, assignee_id, assignee_name,"
                + " created_at) SELECT CONCAT('t', seq), 'testApproval', 'Test approval', seq, 'userTask_decide',"
                + " 'Decide', CONCAT('Extra sessions for area ', seq), 'COMMISSIONER', 'QMM', " + TASK_ROLE
                + ", FALSE, " + DUE + ", 'OPEN', " + ASSIGNEE + ", IF(MOD(seq, 10) = 0, 'Somebody', NULL), NOW()"
                + from);
        jdbc.execute("ANALYZE TABLE ACT_RU_TASK, ACT_RU_IDENTITYLINK, work_item, work_item_account");
        SignIn.as(ANN);
    }

    @Test
    void aPageOfTheListWithItsThreeCounts() {
        assertThat(worklist.counts(WorkItemFilter.NONE).available())
                .isEqualTo(query().count())
                .isGreaterThan(TASKS / 2);
        for (int run = 0; run < WARM_UP; run++) {
            ours();
            engines();
        }

        double[] ours = new double[RUNS];
        double[] engines = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            ours[run] = ours();
            engines[run] = engines();
        }

        double p95 = BenchmarkReport.percentile(ours, 0.95);
        double enginesP95 = BenchmarkReport.percentile(engines, 0.95);
        double ratio = BenchmarkReport.percentile(engines, 0.5) / BenchmarkReport.percentile(ours, 0.5);
        BenchmarkReport.row(
                "Task list: a page of 50 with its three counts, 50,000 open tasks",
                figure(ours),
                "engine's TaskQuery by candidate groups, ordered by due date: a page of 50 and its count",
                figure(engines),
                String.format(Locale.UK, "%.0f times faster at p50, %.0f at p95", ratio, enginesP95 / p95),
                "p95 under 200 ms, 10 times faster");
        assertThat(p95).isLessThan(TARGET_MILLIS);
        assertThat(ratio).isGreaterThan(TARGET_RATIO);
    }

    private double ours() {
        long start = System.nanoTime();
        assertThat(worklist.list(WorklistTab.AVAILABLE, WorkItemFilter.NONE, WorklistPage.first(PAGE)))
                .hasSize(PAGE);
        worklist.counts(WorkItemFilter.NONE);
        return (System.nanoTime() - start) / 1e6;
    }

    private double engines() {
        long start = System.nanoTime();
        assertThat(query().orderByDueDate().asc().listPage(0, PAGE)).hasSize(PAGE);
        query().count();
        return (System.nanoTime() - start) / 1e6;
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().taskCandidateGroupIn(GROUPS);
    }

    private static String figure(double[] measurements) {
        return String.format(
                Locale.UK,
                "p50 %.1f ms, p95 %.1f ms",
                BenchmarkReport.percentile(measurements, 0.5),
                BenchmarkReport.percentile(measurements, 0.95));
    }
}
