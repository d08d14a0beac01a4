package chairtime.access;

import org.springframework.jdbc.core.JdbcTemplate;

/** A review and a run in the database, for the addresses of their pages. */
final class ReviewRows {

    private ReviewRows() {}

    /** Number of a mid-year review of that contract. */
    static long midYearReview(JdbcTemplate jdbc, String contract) {
        jdbc.update(
                """
                INSERT IGNORE INTO activity_mid_year_review (version, commissioner_code, provider_code, provider_name,
                  contract_number, start_year, status, contracted, contract_value, scheduled, carry_forward,
                  new_patient_premium, miscellaneous, percent, rule, share_by_cut, complete_by, started_at, started_by,
                  times_asked, answer_due_on, remind_on)
                SELECT 0, commissioner_code, provider_code, provider_name, number, 2023, 'FOLLOWED_UP', 10, 10, 1, 0, 0, 0,
                  10, 'Rule', 44, '2023-10-31', NOW(), 1, 1, '2023-10-10', '2023-10-05'
                FROM activity_contract WHERE number = ?
                """,
                contract);
        return number(jdbc, "SELECT MIN(id) FROM activity_mid_year_review WHERE contract_number = '" + contract + "'");
    }

    /** Number of a year end of that contract. */
    static long yearEnd(JdbcTemplate jdbc, String contract) {
        jdbc.update(
                """
                INSERT IGNORE INTO activity_year_end (version, commissioner_code, provider_code, provider_name,
                  contract_number, start_year, status, contracted, contract_value, delivered, carry_forward,
                  new_patient_premium, miscellaneous, outcome, percent, recovery, carried_forward, unpaid_excess,
                  paid_excess, paid_excess_value, rule, started_at, started_by, times_offered)
                SELECT 0, commissioner_code, provider_code, provider_name, number, 2023, 'SETTLED', 10, 10, 10, 0, 0, 0,
                  'MET', 100, 0, 0, 0, 0, 0, 'Rule', NOW(), 1, 0
                FROM activity_contract WHERE number = ?
                """,
                contract);
        return number(jdbc, "SELECT MIN(id) FROM activity_year_end WHERE contract_number = '" + contract + "'");
    }

    /** Number of a run of that contract's commissioner. */
    static long run(JdbcTemplate jdbc, String contract) {
        jdbc.update(
                """
                INSERT IGNORE INTO activity_review_run (kind, commissioner_code, start_year, status, contracts, started_at,
                  started_by, started_by_name, going_on)
                SELECT 'MID_YEAR', commissioner_code, 2023, 'RUNNING', 0, NOW(), 1, 'Lead', 'the only one'
                FROM activity_contract WHERE number = ?
                """,
                contract);
        return number(jdbc, "SELECT MAX(id) FROM activity_review_run");
    }

    private static long number(JdbcTemplate jdbc, String query) {
        Long found = jdbc.queryForObject(query, Long.class);
        return found == null ? 0 : found;
    }
}
