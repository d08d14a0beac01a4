package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.LEAD;

import chairtime.bench.BenchmarkReport;
import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long what a page adds up over 8,000 contracts and six years of months takes, through the services, beside the same
 * question asked of the raw claims.
 */
@ChairtimeTest
class RollUpBench {

    private static final int ASKED = 60;
    private static final int WARM_UP = 15;
    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final TreatmentMonth LAST = TreatmentMonth.of(2024, 3);
    private static final Pageable PAGE = PageRequest.of(0, 50);
    private static final String OF_YEAR = " WHERE treatment_month BETWEEN 24279 AND 24290 AND standing = 0";

    /**
     * What is asked.
     *
     * @param name as the table calls it
     * @param ours what a page does
     * @param raw the same of the claims, as SQL
     */
    private record Question(String name, Runnable ours, String raw) {}

    @Autowired
    ClaimSums sums;

    @Autowired
    DeliveryPositions positions;

    @Autowired
    ContractPositions contracts;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void rollUps() {
        SixYears.fill(jdbc);
        long claims = jdbc.queryForObject("SELECT COUNT(*) FROM activity_claim", Long.class);
        SignIn.run(LEAD, () -> {
            Question slowest = null;
            double worst = 0;
            for (Question question : questions()) {
                double taken = p95(question.ours());
                System.out.printf("%s: %.1f ms%n", question.name(), taken);
                if (taken > worst) {
                    worst = taken;
                    slowest = question;
                }
            }
            String sql = Objects.requireNonNull(slowest).raw();
            double raw = milliseconds(() -> jdbc.queryForList(sql));
            BenchmarkReport.row(
                    "Roll-ups over %,d contracts and 72 months: the slowest of %d (%s), 95th percentile"
                            .formatted(SixYears.CONTRACTS, questions().size(), slowest.name()),
                    "%.0f ms".formatted(worst),
                    "the same out of %,d raw claims".formatted(claims),
                    "%,.0f ms".formatted(raw),
                    String.format(Locale.ROOT, "%.0f times as fast", raw / worst),
                    "under 100 ms");
        });
    }

    private List<Question> questions() {
        return List.of(
                claims(
                        ClaimGrouping.MONTH,
                        "SELECT treatment_month, SUM(units) FROM activity_claim" + OF_YEAR
                                + " GROUP BY treatment_month"),
                claims(
                        ClaimGrouping.CATEGORY,
                        "SELECT category, SUM(units) FROM activity_claim" + OF_YEAR + " GROUP BY category"),
                claims(
                        ClaimGrouping.CONTRACT,
                        "SELECT contract_number, SUM(units) AS units FROM activity_claim" + OF_YEAR
                                + " GROUP BY contract_number ORDER BY units DESC LIMIT 50"),
                claims(
                        ClaimGrouping.YEAR,
                        "SELECT (treatment_month - 3) DIV 12, SUM(units) FROM activity_claim"
                                + " WHERE standing = 0 GROUP BY 1"),
                delivery("a month", false, " WHERE treatment_month = 24290 AND standing = 0"),
                delivery("a year to date", true, OF_YEAR),
                ofCommissioner("a month", false, " WHERE treatment_month = 24290 AND standing = 0"),
                ofCommissioner("a year to date", true, OF_YEAR));
    }

    private Question claims(ClaimGrouping by, String raw) {
        ClaimSumFilter filter = new ClaimSumFilter(by, YEAR, "");
        return new Question(
                "claims by " + by.label().toLowerCase(Locale.ROOT),
                () -> {
                    sums.count(filter);
                    sums.page(filter, PAGE);
                },
                raw);
    }

    private Question delivery(String period, boolean yearToDate, String which) {
        DeliveryPeriod asked = new DeliveryPeriod(LAST, yearToDate);
        return new Question(
                "all commissioners in " + period,
                () -> positions.commissioners(asked, "", PAGE),
                "SELECT c.commissioner_code, SUM(units) FROM activity_claim k JOIN activity_contract c"
                        + " ON c.number = k.contract_number" + which + " GROUP BY c.commissioner_code");
    }

    private Question ofCommissioner(String period, boolean yearToDate, String which) {
        DeliveryPeriod asked = new DeliveryPeriod(LAST, yearToDate);
        return new Question(
                "contracts of a commissioner in " + period,
                () -> contracts.ofCommissioner("QAA", asked, ContractFilter.ALL, PAGE),
                "SELECT k.contract_number, SUM(units) AS units FROM activity_claim k JOIN activity_contract c"
                        + " ON c.number = k.contract_number AND c.commissioner_code = 'QAA'" + which
                        + " GROUP BY k.contract_number ORDER BY units LIMIT 50");
    }

    private static double p95(Runnable question) {
        IntStream.range(0, WARM_UP).forEach(i -> question.run());
        return BenchmarkReport.percentile(
                IntStream.range(0, ASKED)
                        .mapToDouble(i -> milliseconds(question))
                        .toArray(),
                0.95);
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
