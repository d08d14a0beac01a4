package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.bench.BenchmarkReport;
import chairtime.bench.BenchmarkSize;
import chairtime.bench.WorkingEngine;
import chairtime.platform.FinancialYear;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The year end of 8,000 contracts as one action until every practice has its provisional letter, with the engine's own
 * threads; beside the bare engine walking as many of the same diagram to the same task with empty delegates.
 */
@ChairtimeTest
class YearEndLettersBench {

    private static final int CONTRACTS = BenchmarkSize.of(8_000);
    private static final int AT_ONCE = 100;
    private static final String KEY = "yearEndReconciliation";
    private static final String BARE = "bareYearEnd";
    private static final FinancialYear YEAR = new FinancialYear(2022);

    @DynamicPropertySource
    static void theEngineWorks(DynamicPropertyRegistry settings) {
        WorkingEngine.settings(settings);
    }

    @Autowired
    ReviewFixture given;

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    ReviewRunWorker worker;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theProvisionalLettersOfEightThousandContracts() throws Exception {
        given.prepared();
        ContractorMonthFixture month = ContractorMonthFixture.aMonth("202303");
        for (int i = 0; i < CONTRACTS; i++) {
            month.contract("QAA", String.valueOf(2_000_000_000L + i), "10000", String.valueOf(9_000 + i % 1_500));
        }
        month.importedBy(imports);
        String bare = engine.getRepositoryService()
                .createDeployment()
                .addString(BARE + ".bpmn", bareDiagram())
                .deploy()
                .getId();
        try (WorkingEngine working = new WorkingEngine(engine, 1)) {
            double theirs = seconds(this::startBare, working);
            double ours = seconds(
                    () -> {
                        SignIn.run(given.lead, () -> given.runs.start(ReviewKind.YEAR_END, YEAR));
                        SignIn.run(null, worker::work);
                    },
                    working);
            assertThat(jdbc.queryForObject(
                            "SELECT COUNT(*) FROM letter WHERE letter_key LIKE 'activity.year-end:%'", Integer.class))
                    .isEqualTo(CONTRACTS);
            BenchmarkReport.row(
                    "A year-end run over 8,000 contracts, until all provisional letters have gone out",
                    String.format(Locale.UK, "%.0f s, %.1f letters a second", ours, CONTRACTS / ours),
                    "bare engine, same diagram to the same task, empty delegates",
                    String.format(Locale.UK, "%.0f s", theirs),
                    String.format(Locale.UK, "%.2f", ours / theirs),
                    "–");
        } finally {
            engine.getRepositoryService().deleteDeployment(bare, true);
        }
    }

    private void startBare() {
        for (int from = 0; from < CONTRACTS; from += AT_ONCE) {
            int first = from;
            transaction.executeWithoutResult(status -> {
                for (int i = first; i < Math.min(first + AT_ONCE, CONTRACTS); i++) {
                    engine.getRuntimeService()
                            .startProcessInstanceByKey(
                                    BARE,
                                    "bare-" + i,
                                    Map.of("byHand", false, "queryUntil", Date.from(aYearFromNow())));
                }
            });
        }
    }

    private Instant aYearFromNow() {
        return Instant.now().plus(Duration.ofDays(365));
    }

    private static double seconds(Runnable work, WorkingEngine working) {
        long start = System.nanoTime();
        work.run();
        working.untilIdle();
        return (System.nanoTime() - start) / 1e9;
    }

    private static String bareDiagram() throws IOException {
        try (InputStream file =
                YearEndLettersBench.class.getClassLoader().getResourceAsStream("bpmn/activity/" + KEY + ".bpmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"" + KEY + "\"", "\"" + BARE + "\"")
                    .replaceAll("camunda:delegateExpression=\"[^\"]*\"", "camunda:expression=\"\\${true}\"");
        }
    }
}
