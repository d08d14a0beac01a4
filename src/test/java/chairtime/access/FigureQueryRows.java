package chairtime.access;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** A month whose sources differ and a query about it, for the addresses of their pages. */
final class FigureQueryRows {

    /** September 2023, as the sums of claims number months. */
    private static final int MONTH = 2023 * 12 + 8;

    private FigureQueryRows() {}

    /** Claims of that contract in September 2023; answers the month. */
    static String claimedMonth(JdbcTemplate jdbc, String contract) {
        String sums = "claims, late, after_year, units, units_foundation, units_flexible, pounds, patient_charges)";
        jdbc.update(
                "INSERT IGNORE INTO activity_claim_contract_month (contract_number, treatment_month, " + sums
                        + " VALUES (?, ?, 1, 0, 0, 1, 0, 0, 0, 0)",
                contract,
                MONTH);
        jdbc.update(
                "INSERT IGNORE INTO activity_claim_contract_year (financial_year, contract_number, " + sums
                        + " VALUES (2023, ?, 1, 0, 0, 1, 0, 0, 0, 0)",
                contract);
        return "2023-09";
    }

    /** Number of a query about that contract. */
    static long query(JdbcTemplate jdbc, String contract) {
        jdbc.update(
                """
                INSERT IGNORE INTO activity_figure_query (version, commissioner_code, provider_code, provider_name,
                  contract_number, treatment_month, status, question, times_asked, asked_at, asked_by, remind_on,
                  answer_due_on)
                SELECT 0, commissioner_code, provider_code, provider_name, number, '2023-09-01', 'ASKED', 'Why?', 1, NOW(),
                  1, '2023-10-05', '2023-10-10'
                FROM activity_contract WHERE number = ?
                """,
                contract);
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT MIN(id) FROM activity_figure_query WHERE contract_number = ?", Long.class, contract));
    }
}
