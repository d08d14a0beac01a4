package chairtime.activity;

import chairtime.activity.domain.ClaimRollUpRows;
import chairtime.bench.BenchmarkReport;
import chairtime.bench.BenchmarkSize;
import chairtime.testing.ChairtimeTest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long roll-ups over 8,000 contracts and six years of months take beside the same asked of the raw claims. */
@ChairtimeTest
class RollUpBench {

    private static final int CONTRACTS = BenchmarkSize.of(8_000);
    private static final int COMMISSIONERS = 42;
    private static final int FIRST = 2018 * 12 + 3;
    private static final int MONTHS = 72;
    private static final int ASKED = 60;
    private static final String MEASURES = "30, 1, 0, 55.5, 1.2, 0.6, 0, 800";
    private static final String NAMES =
            "claims, late, after_year, units, units_foundation, units_flexible, pounds, patient_charges";

    @Autowired
    ClaimRollUpRows rows;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void rollUps() {
        fill();
        String number = number(CONTRACTS / 2);
        int last = FIRST + MONTHS - 1;
        Map<String, Runnable> questions = new TreeMap<>(Map.of(
                "each commissioner by month", () -> rows.byCommissioner(FIRST, last),
                "all by category", () -> rows.byCategory(FIRST, last),
                "all by year", rows::byYear,
                "each contract in a year", () -> rows.byContract(2021),
                "a contract by month", () -> rows.months(number, FIRST, last)));
        double worst = 0;
        String slowest = "";
        for (Map.Entry<String, Runnable> question : questions.entrySet()) {
            double taken = p95(question.getValue());
            System.out.printf("%s: %.1f ms%n", question.getKey(), taken);
            if (taken > worst) {
                worst = taken;
                slowest = question.getKey();
            }
        }
        double raw = milliseconds(() -> jdbc.queryForList("SELECT treatment_month, SUM(units) FROM activity_claim"
                + " WHERE standing = 0 GROUP BY treatment_month"));
        long claims = jdbc.queryForObject("SELECT COUNT(*) FROM activity_claim", Long.class);
        BenchmarkReport.row(
                "Roll-ups of claims, %,d contracts, 72 months: the slowest of five (%s), 95th percentile"
                        .formatted(CONTRACTS, slowest),
                "%.0f ms".formatted(worst),
                "units by month out of %,d raw claims".formatted(claims),
                "%.0f ms".formatted(raw),
                String.format(Locale.ROOT, "%.0f times as fast", raw / worst),
                "under 100 ms");
    }

    /** Sums as imports of six years leave them, and one claim for each contract and month. */
    private void fill() {
        String contracts = "SELECT 1000000000 + 37 * seq AS number, CONCAT('Q', CHAR(65 + MOD(seq, " + COMMISSIONERS
                + ") DIV 26), CHAR(65 + MOD(MOD(seq, " + COMMISSIONERS + "), 26))) AS code FROM seq_0_to_"
                + (CONTRACTS - 1);
        String months = "SELECT seq AS month FROM seq_" + FIRST + "_to_" + (FIRST + MONTHS - 1);
        jdbc.update("INSERT INTO activity_claim_contract_month (contract_number, treatment_month, " + NAMES
                + ") SELECT number, month, " + MEASURES + " FROM (" + contracts + ") c JOIN (" + months + ") m");
        jdbc.update("INSERT INTO activity_claim_contract_year (contract_number, financial_year, " + NAMES
                + ") SELECT contract_number, (treatment_month - 3) DIV 12, SUM(claims), SUM(late), SUM(after_year),"
                + " SUM(units), SUM(units_foundation), SUM(units_flexible), SUM(pounds), SUM(patient_charges)"
                + " FROM activity_claim_contract_month GROUP BY 1, 2");
        jdbc.update("INSERT INTO activity_claim_area_month (commissioner_code, treatment_month, category, "
                + NAMES + ") SELECT DISTINCT code, month, category.seq, " + MEASURES
                + " FROM ("
                + contracts + ") c JOIN (" + months + ") m JOIN seq_1_to_10 category");
        jdbc.update("INSERT INTO activity_claim (contract_number, claim_reference, import_id, line_no, precedence,"
                + " treatment_month, category, treated, marks, units_10000, pence, charge_pence) SELECT number,"
                + " CONCAT('A', month), 1, month, 0, month, 1, 0, 0, 10000, 0, 0 FROM (" + contracts + ") c JOIN ("
                + months + ") m");
    }

    private static String number(int contract) {
        return String.valueOf(1_000_000_000L + 37L * contract);
    }

    private static double p95(Runnable question) {
        IntStream.range(0, ASKED / 4).forEach(i -> question.run());
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
