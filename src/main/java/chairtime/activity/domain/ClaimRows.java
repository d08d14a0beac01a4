package chairtime.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and removes stored claims. */
@Component
public class ClaimRows {

    private static final String COLUMNS =
            "CONVERT(claim_reference USING ascii) AS reference, import_id, precedence, treatment_month, schedule_month,"
                    + " category, standing, units_10000, pence, charge_pence";

    private final JdbcClient jdbc;

    ClaimRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Claims of the contract from that reference on, by reference, of whatever import. */
    public List<ClaimRow> from(String contract, String reference, int most) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM activity_claim"
                        + " WHERE contract_number = :contract AND claim_reference >= :reference"
                        + " ORDER BY contract_number, claim_reference, import_id, line_no LIMIT :most")
                .param("contract", contract)
                .param("reference", reference)
                .param("most", most)
                .query((row, i) -> row(row))
                .list();
    }

    /** All claims of one reference. */
    public List<ClaimRow> of(String contract, String reference) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM activity_claim"
                        + " WHERE contract_number = :contract AND claim_reference = :reference")
                .param("contract", contract)
                .param("reference", reference)
                .query((row, i) -> row(row))
                .list();
    }

    /** Commissioners of the imports whose claims are in the sums, by number of the import. */
    public Map<Integer, String> current() {
        Map<Integer, String> found = new HashMap<>();
        jdbc.sql("SELECT id, commissioner_code FROM activity_claim_import WHERE state IN ('CURRENT', 'UNDOING')")
                .query((row, i) -> found.put(row.getInt(1), row.getString(2)))
                .list();
        return found;
    }

    /** Contracts of which current imports have claims, and between which references all of those lie. */
    public Map<String, Stretch> standing() {
        return jdbc
                .sql("SELECT c.contract_number AS contract, MIN(c.first_reference) AS first,"
                        + " MAX(c.last_reference) AS last FROM activity_claim_import_contract c"
                        + " JOIN activity_claim_import i ON i.id = c.import_id"
                        + " WHERE i.state IN ('CURRENT', 'UNDOING') GROUP BY c.contract_number")
                .query(Stretch.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Stretch::contract, Function.identity()));
    }

    /** Contracts of which the import has stored claims. */
    public List<Stretch> stretches(long importId) {
        return jdbc.sql("SELECT contract_number AS contract, first_reference AS first, last_reference AS last"
                        + " FROM activity_claim_import_contract WHERE import_id = :id ORDER BY contract_number")
                .param("id", importId)
                .query(Stretch.class)
                .list();
    }

    /** Removes what the import has stored of a contract. */
    public void remove(long importId, Stretch stretch) {
        jdbc.sql("DELETE FROM activity_claim WHERE contract_number = :contract"
                        + " AND claim_reference BETWEEN :first AND :last AND import_id = :id")
                .param("contract", stretch.contract())
                .param("first", stretch.first())
                .param("last", stretch.last())
                .param("id", importId)
                .update();
        jdbc.sql("DELETE FROM activity_claim_import_contract WHERE import_id = :id AND contract_number = :contract")
                .param("id", importId)
                .param("contract", stretch.contract())
                .update();
    }

    /**
     * Where the claims that an import has of a contract lie.
     *
     * @param contract number of the contract
     * @param first least reference
     * @param last greatest reference
     */
    public record Stretch(String contract, String first, String last) {}

    private static ClaimRow row(ResultSet row) throws SQLException {
        int treatmentMonth = row.getInt(4);
        treatmentMonth = row.wasNull() ? -1 : treatmentMonth;
        int schedule = row.getInt(5);
        int category = row.getInt(6);
        category = row.wasNull() ? -1 : category;
        return new ClaimRow(
                row.getString(1),
                row.getInt(2),
                row.getLong(3),
                treatmentMonth,
                schedule,
                category,
                row.getInt(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10));
    }
}
