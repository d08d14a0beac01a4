package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.bench.BenchmarkReport;
import chairtime.bench.BenchmarkSize;
import chairtime.platform.FinancialYear;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.util.Locale;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The year end of 8,000 contracts as one action: the figures and the rule of each, the reconciliations with their audit
 * entries, and a process started for each; beside the bare engine starting as many of the same process, a hundred in a
 * transaction. Letters follow from each process by itself and are not part of it.
 */
@ChairtimeTest
class YearEndRunBench {

    private static final int CONTRACTS = BenchmarkSize.of(8_000);
    private static final int AT_ONCE = 100;
    private static final int TARGET_SECONDS = 60;
    private static final FinancialYear YEAR = new FinancialYear(2022);

    @Autowired
    ReviewFixture given;

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    ReviewRunWorker worker;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aYearEndOfEightThousandContracts() {
        given.prepared();
        ContractorMonthFixture month = ContractorMonthFixture.aMonth("202303");
        for (int i = 0; i < CONTRACTS; i++) {
            month.contract("QAA", String.valueOf(2_000_000_000L + i), "10000", String.valueOf(9_000 + i % 1_500));
        }
        month.importedBy(imports);

        double planned = seconds(() -> SignIn.run(given.lead, () -> given.runs.preview(ReviewKind.YEAR_END, YEAR)));
        double ours = seconds(() -> {
            SignIn.run(given.lead, () -> given.runs.start(ReviewKind.YEAR_END, YEAR));
            SignIn.run(null, worker::work);
        });
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM activity_year_end", Integer.class))
                .isEqualTo(CONTRACTS);
        double bare = seconds(this::startBare);

        BenchmarkReport.row(
                "A year-end run over 8,000 contracts, to the start of each process",
                String.format(Locale.UK, "%.1f s, its dry run %.1f s", ours, planned),
                "bare engine starting as many of the same process",
                String.format(Locale.UK, "%.1f s", bare),
                String.format(Locale.UK, "%.2f", ours / bare),
                "under " + TARGET_SECONDS + " s");
        assertThat(ours).isLessThan(TARGET_SECONDS);
    }

    private void startBare() {
        for (int from = 0; from < CONTRACTS; from += AT_ONCE) {
            int first = from;
            transaction.executeWithoutResult(status -> {
                for (int i = first; i < Math.min(first + AT_ONCE, CONTRACTS); i++) {
                    runtime.startProcessInstanceByKey(
                            "yearEndReconciliation", "bare-" + i, java.util.Map.of("byHand", false));
                }
            });
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
