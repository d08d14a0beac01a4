package chairtime.procurement.process;

import chairtime.bench.BenchmarkReport;
import chairtime.procurement.CallId;
import chairtime.procurement.ProcurementFixture;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.TestClock;
import chairtime.workflow.DueJobs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole calls a second, from draft to letters, beside the bare engine walking the same diagram with empty delegates. */
@ChairtimeTest
class CapacityProcurementBench {

    private static final int WARM_UP = 5;
    private static final int MEASURED = 30;
    private static final String BARE = "bareCapacityProcurement";

    @Autowired
    ProcurementFixture given;

    @Autowired
    TestClock clock;

    @Autowired
    DueJobs jobs;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Test
    void wholeProcessesPerSecond() throws IOException {
        given.prepared();
        String bare = repository
                .createDeployment()
                .addString(BARE + ".bpmn", bareDiagram())
                .deploy()
                .getId();
        try {
            double ours = perSecond(this::walkACall);
            double theirs = perSecond(this::walkTheBareDiagram);
            BenchmarkReport.row(
                    "Whole procurement processes a second, one after another",
                    "%.1f".formatted(ours),
                    "bare engine, same diagram, empty delegates",
                    "%.1f".formatted(theirs),
                    "%.2f".formatted(ours / theirs),
                    "–");
        } finally {
            repository.deleteDeployment(bare, true);
        }
    }

    private static double perSecond(Runnable walk) {
        for (int i = 0; i < WARM_UP; i++) {
            walk.run();
        }
        long start = System.nanoTime();
        for (int i = 0; i < MEASURED; i++) {
            walk.run();
        }
        return MEASURED / ((System.nanoTime() - start) / 1e9);
    }

    private void walkACall() {
        clock.set(TestClock.START);
        CallId call = given.proposed();
        given.approve(call, given.head);
    }

    private void walkTheBareDiagram() {
        String instance = runtime.startProcessInstanceByKey(
                        BARE,
                        Map.of(
                                "deadline",
                                Date.from(clock.instant()),
                                "evaluatorIds",
                                List.of(1L, 2L),
                                "bidsReceived",
                                true,
                                "awardProposed",
                                true,
                                "approved",
                                true,
                                "lifetimeValue",
                                570_000L,
                                "limitHead",
                                5_000_000L,
                                "limitDirector",
                                25_000_000L,
                                "limitExecutive",
                                100_000_000L,
                                "limitCommittee",
                                500_000_000L))
                .getId();
        jobs.runDue();
        List<Task> open = openTasks(instance);
        while (!open.isEmpty()) {
            tasks.complete(open.get(0).getId());
            jobs.runDue();
            open = openTasks(instance);
        }
    }

    private List<Task> openTasks(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance).listPage(0, 1);
    }

    private static String bareDiagram() throws IOException {
        try (InputStream file =
                CapacityProcurementBench.class.getClassLoader().getResourceAsStream(CapacityProcurement.RESOURCE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"" + CapacityProcurement.KEY + "\"", "\"" + BARE + "\"")
                    .replace("procurement.callWithdrawn", "bare.callWithdrawn")
                    .replace("${callEvaluators.accountIds(execution)}", "evaluatorIds")
                    .replace("decisionRefBinding=\"deployment\"", "decisionRefBinding=\"latest\"")
                    .replaceAll("camunda:delegateExpression=\"[^\"]*\"", "camunda:expression=\"\\${true}\"");
        }
    }
}
