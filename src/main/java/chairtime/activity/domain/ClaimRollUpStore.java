package chairtime.activity.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Brings the changes of an import into the sums. Whoever calls holds the turn and the transaction. */
@Component
public class ClaimRollUpStore {

    private static final List<String> MEASURES = List.of(
            "claims",
            "late",
            "after_year",
            "incomplete",
            "units",
            "units_foundation",
            "units_flexible",
            "pounds",
            "patient_charges");
    private static final List<String> KEY =
            List.of("contract_number", "treatment_month", "schedule_month", "category", "commissioner_code");
    private static final int UNIT_DECIMALS = 4;
    private static final int PENCE_DECIMALS = 2;

    /** Columns of a change, in the order in which they are loaded. */
    public static final String CHANGE_COLUMNS =
            "import_id, " + String.join(", ", KEY) + ", " + String.join(", ", MEASURES);

    private final JdbcTemplate jdbc;

    ClaimRollUpStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else changes the sums, and gives how often they have changed. */
    public long takeTurn() {
        Long turn = jdbc.queryForObject("SELECT turn FROM reference_claim_turn WHERE id = 1 FOR UPDATE", Long.class);
        return turn == null ? 0 : turn;
    }

    /** How often the sums have changed. */
    public long turn() {
        Long turn = jdbc.queryForObject("SELECT turn FROM reference_claim_turn WHERE id = 1", Long.class);
        return turn == null ? 0 : turn;
    }

    /** Adds the changes of the import to every roll-up. */
    public void apply(long importId) {
        add("activity_claim_month", KEY, KEY, importId);
        List<String> contractMonth = List.of("contract_number", "treatment_month");
        add("activity_claim_contract_month", contractMonth, contractMonth, importId);
        add(
                "activity_claim_contract_year",
                List.of("contract_number", "financial_year"),
                List.of("contract_number", "(treatment_month - 3) DIV 12"),
                importId);
        List<String> area = List.of("commissioner_code", "treatment_month", "category");
        add("activity_claim_area_month", area, area, importId);
        jdbc.update("UPDATE reference_claim_turn SET turn = turn + 1 WHERE id = 1");
    }

    /** Adds up by how much the import changes the delivery of contracts: units, and pounds. */
    public BigDecimal[] totals(long importId) {
        return jdbc.queryForObject(
                "SELECT COALESCE(SUM(units), 0), COALESCE(SUM(pounds), 0) FROM activity_claim_change"
                        + " WHERE import_id = ?",
                (row, i) -> new BigDecimal[] {row.getBigDecimal(1), row.getBigDecimal(2)},
                importId);
    }

    /** Removes the changes of the import. */
    public void forget(long importId) {
        jdbc.update("DELETE FROM activity_claim_change WHERE import_id = ?", importId);
    }

    /** Keeps the changes of a contract for {@link #apply}. */
    public void keep(long importId, String contract, ClaimChanges changes) {
        List<Object[]> rows = new ArrayList<>();
        changes.drain((key, sums) -> rows.add(new Object[] {
            importId,
            contract,
            key.treatmentMonth(),
            key.scheduleMonth(),
            key.category(),
            key.commissioner(),
            sums.claims(),
            sums.late(),
            sums.afterYear(),
            sums.incomplete(),
            BigDecimal.valueOf(sums.units(), UNIT_DECIMALS),
            BigDecimal.valueOf(sums.unitsFoundation(), UNIT_DECIMALS),
            BigDecimal.valueOf(sums.unitsFlexible(), UNIT_DECIMALS),
            BigDecimal.valueOf(sums.pence(), PENCE_DECIMALS),
            BigDecimal.valueOf(sums.charges(), PENCE_DECIMALS)
        }));
        ManyRows.insert(
                jdbc,
                "activity_claim_change",
                List.of(CHANGE_COLUMNS.split(", ")),
                rows,
                (row, values) -> values.addAll(List.of(row)),
                count -> {});
    }

    private void add(String table, List<String> key, List<String> from, long importId) {
        String columns = String.join(", ", key);
        String values = String.join(", ", from);
        String sums = MEASURES.stream().map("SUM(%s)"::formatted).collect(Collectors.joining(", "));
        String updates = MEASURES.stream()
                .map(measure -> "%1$s = %2$s.%1$s + VALUES(%1$s)".formatted(measure, table))
                .collect(Collectors.joining(", "));
        jdbc.update(
                "INSERT INTO " + table + " (" + columns + ", " + String.join(", ", MEASURES) + ") SELECT " + values
                        + ", " + sums + " FROM activity_claim_change WHERE import_id = ? GROUP BY " + values
                        + " ON DUPLICATE KEY UPDATE " + updates,
                importId);
        String renamed = IntStream.range(0, key.size())
                .mapToObj(i -> from.get(i) + " AS " + key.get(i))
                .collect(Collectors.joining(", "));
        String nothing =
                MEASURES.stream().map(measure -> "t." + measure + " = 0").collect(Collectors.joining(" AND "));
        jdbc.update(
                "DELETE t FROM " + table + " t JOIN (SELECT DISTINCT " + renamed
                        + " FROM activity_claim_change WHERE import_id = ? AND claims < 0) d USING (" + columns
                        + ") WHERE " + nothing,
                importId);
    }
}
