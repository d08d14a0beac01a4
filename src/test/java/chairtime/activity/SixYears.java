package chairtime.activity;

import chairtime.bench.BenchmarkSize;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * 8,000 contracts of 42 commissioners, all of which one board succeeded, with six years of contractor months and ten
 * claims for each month of each contract, in sums as imports leave them.
 */
final class SixYears {

    static final int CONTRACTS = BenchmarkSize.of(8_000);

    private static final int COMMISSIONERS = 42;
    private static final int FIRST = 2018 * 12 + 3;
    private static final int MONTHS = 72;
    private static final int CLAIMS = 10;
    private static final String SUMS = "COUNT(*), 0, 0, SUM(units), 0, 0, 0, SUM(patient_charge)";
    private static final String NAMES =
            "claims, late, after_year, units, units_foundation, units_flexible, pounds, patient_charges";
    private static final String CODE = "CONCAT('Q', CHAR(65 + MOD(seq, 42) DIV 26), CHAR(65 + MOD(MOD(seq, 42), 26)))";
    private static final String DAY = "MAKEDATE(month DIV 12, 1) + INTERVAL MOD(month, 12) MONTH";
    private static final String CONTRACT_ROWS =
            "(SELECT 1000000000 + 37 * seq AS number, " + CODE + " AS code FROM seq_0_to_" + (CONTRACTS - 1) + ") c";
    private static final String MONTH_ROWS =
            "(SELECT seq AS month FROM seq_" + FIRST + "_to_" + (FIRST + MONTHS - 1) + ") m";

    private SixYears() {}

    static void fill(JdbcTemplate jdbc) {
        directory(jdbc);
        contractorMonths(jdbc);
        claims(jdbc);
        for (String table : new String[] {
            "activity_contract",
            "activity_contract_month",
            "activity_claim_contract_year",
            "activity_claim_contract_month",
            "activity_claim_area_month"
        }) {
            jdbc.queryForList("ANALYZE TABLE " + table);
        }
    }

    private static void directory(JdbcTemplate jdbc) {
        jdbc.update(
                "INSERT INTO directory_commissioner (code, name, name_month, valid_from) VALUES ('QAA', 'Board QAA',"
                        + " '2024-03-01', '2018-04-01')");
        jdbc.update("INSERT INTO directory_commissioner (code, name, name_month, valid_from, valid_to, successor_code)"
                + " SELECT DISTINCT " + CODE + ", CONCAT('Board ', " + CODE + "), '2024-03-01', '2018-04-01',"
                + " '2023-03-31', 'QAA' FROM seq_1_to_" + (COMMISSIONERS - 1));
        jdbc.update(
                "INSERT INTO activity_contract (number, provider_code, commissioner_code, provider_name, annual_target,"
                        + " annual_value, terms_month) SELECT number, CONCAT('P', number), code, 'Practice', 10000, 300000,"
                        + " '2024-03-01' FROM " + CONTRACT_ROWS);
    }

    private static void contractorMonths(JdbcTemplate jdbc) {
        jdbc.update("INSERT INTO activity_import (treatment_month, file_name, file_bytes, sha256, encoding, rows_read,"
                + " rows_accepted, rows_rejected, uda_delivered, commissioners, imported_at, imported_by,"
                + " imported_by_name, current_sha256) SELECT " + DAY
                + ", 'month.csv', 1, MD5(month), 'UTF-8', 1, 1, 0, 1,"
                + " 42, '2024-05-01', 901, 'Robin Lead', MD5(month) FROM " + MONTH_ROWS);
        jdbc.update(
                "INSERT INTO activity_contract_month (treatment_month, contract_number, import_id, commissioner_code,"
                        + " provider_name, annual_target, annual_value, delivered, late_claims, delivered_fd, band_1, band_2,"
                        + " band_2a, band_2b, band_2c, band_3, band_urgent, band_other, children_12m, adults_24m, general_value)"
                        + " SELECT i.treatment_month, number, i.id, code, 'Practice', 10000, 300000,"
                        + " 600 + MOD(number, 300), 3, 0, 200, 0, 90, 8, 1, 12, 40, 10, 1000, 2000, 300000"
                        + " FROM activity_import i JOIN " + CONTRACT_ROWS);
    }

    private static void claims(JdbcTemplate jdbc) {
        jdbc.update("INSERT INTO activity_claim (contract_number, claim_reference, import_id, line_no, precedence,"
                + " treatment_month, category, treated, marks, units_10000, pence, charge_pence) SELECT number,"
                + " CONCAT('A', month, '-', claim.seq), 1, month, 0, month, ELT(claim.seq, 1, 2, 3, 4, 9154, 9155, 9156, 9157, 9158, 9162), 0, 0, 60000 + claim.seq, 0, 2580"
                + " FROM " + CONTRACT_ROWS + " JOIN " + MONTH_ROWS + " JOIN seq_1_to_" + CLAIMS + " claim");
        add(jdbc, "contract_month", "contract_number, treatment_month", "contract_number, treatment_month", "");
        add(
                jdbc,
                "contract_year",
                "contract_number, financial_year",
                "contract_number, (treatment_month - 3) DIV 12",
                "");
        add(
                jdbc,
                "area_month",
                "commissioner_code, treatment_month, category",
                "c.commissioner_code, treatment_month, category",
                " JOIN activity_contract c ON c.number = contract_number");
    }

    private static void add(JdbcTemplate jdbc, String table, String key, String from, String join) {
        jdbc.update("INSERT INTO activity_claim_" + table + " (" + key + ", " + NAMES + ") SELECT " + from + ", " + SUMS
                + " FROM activity_claim" + join + " GROUP BY " + from);
    }
}
