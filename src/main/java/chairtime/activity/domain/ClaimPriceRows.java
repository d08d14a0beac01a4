package chairtime.activity.domain;

import chairtime.activity.Course;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads stored claims with what they are priced by, and keeps other prices. */
@Component
public class ClaimPriceRows {

    private static final String COLUMNS =
            "SELECT CONVERT(claim_reference USING ascii) AS reference, import_id, precedence, treatment_month,"
                    + " schedule_month, category, standing, units_10000, pence, charge_pence, line_no, accepted_day,"
                    + " completed_day, precedence >> 27 & 65535 AS received, treated, marks FROM activity_claim"
                    + " WHERE contract_number = :contract AND claim_reference ";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ClaimPriceRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Contracts that the commissioner's imports have claims of, as far as those count. */
    public List<String> contracts(String commissioner) {
        return jdbc.sql("SELECT DISTINCT f.contract_number FROM activity_claim_import i"
                        + " JOIN activity_claim_import_contract f ON f.import_id = i.id"
                        + " WHERE i.state IN ('CURRENT', 'UNDOING') AND i.commissioner_code = :code"
                        + " ORDER BY f.contract_number")
                .param("code", commissioner)
                .query(String.class)
                .list();
    }

    /** Claims of the contract from that reference on, by reference. */
    public List<ClaimPriceRow> from(String contract, String reference, int most) {
        return jdbc.sql(COLUMNS + ">= :reference ORDER BY contract_number, claim_reference, import_id, line_no"
                        + " LIMIT :most")
                .param("contract", contract)
                .param("reference", reference)
                .param("most", most)
                .query((row, i) -> row(row))
                .list();
    }

    /** All claims of one reference. */
    public List<ClaimPriceRow> of(String contract, String reference) {
        return jdbc.sql(COLUMNS + "= :reference")
                .param("contract", contract)
                .param("reference", reference)
                .query((row, i) -> row(row))
                .list();
    }

    /** Keeps what the claims earn now. */
    public void keep(String contract, List<ClaimPriceRow> priced) {
        template.batchUpdate(
                "UPDATE activity_claim SET treatment_month = ?, marks = ?, units_10000 = ?, pence = ?"
                        + " WHERE contract_number = ? AND claim_reference = ? AND import_id = ? AND line_no = ?",
                priced.stream()
                        .map(row -> new Object[] {
                            row.sums().treatmentMonth(),
                            row.marks(),
                            row.sums().units(),
                            row.sums().pence(),
                            contract,
                            row.sums().reference(),
                            row.sums().importId(),
                            row.line()
                        })
                        .toList());
    }

    private static ClaimPriceRow row(ResultSet row) throws SQLException {
        return new ClaimPriceRow(
                new ClaimRow(
                        row.getString("reference"),
                        row.getInt("import_id"),
                        row.getLong("precedence"),
                        number(row, "treatment_month", -1),
                        row.getInt("schedule_month"),
                        number(row, "category", -1),
                        row.getInt("standing"),
                        row.getLong("units_10000"),
                        row.getLong("pence"),
                        row.getLong("charge_pence")),
                row.getInt("line_no"),
                number(row, "accepted_day", Course.NO_DAY),
                number(row, "completed_day", Course.NO_DAY),
                row.getInt("received"),
                row.getInt("treated"),
                row.getInt("marks"));
    }

    private static int number(ResultSet row, String column, int otherwise) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? otherwise : number;
    }
}
