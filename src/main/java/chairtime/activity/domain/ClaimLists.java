package chairtime.activity.domain;

import chairtime.activity.Claim;
import chairtime.activity.ClaimCategories;
import chairtime.activity.ClaimFilter;
import chairtime.activity.ClaimImportId;
import chairtime.activity.ClaimStanding;
import chairtime.activity.ClaimTotals;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads single claims of a contract, of the imports that count. The contract begins the table's key, so that only its
 * own rows are read; which row of a reference holds is looked up there too.
 */
@Component
public class ClaimLists {

    private static final String STATES = "('CURRENT', 'UNDOING')";

    private static final String OTHERS = " FROM activity_claim b JOIN activity_claim_import bi ON bi.id = b.import_id"
            + " AND bi.state IN " + STATES
            + " WHERE b.contract_number = c.contract_number AND b.claim_reference = c.claim_reference";

    /** The same order as {@link ClaimRow#holdsAgainst}. */
    private static final String BETTER = "EXISTS (SELECT 1" + OTHERS
            + " AND (b.precedence > c.precedence OR b.precedence = c.precedence AND (b.import_id < c.import_id"
            + " OR b.import_id = c.import_id AND b.line_no > c.line_no)))";

    private static final String HOLDER = "(SELECT CONCAT_WS(':', b.kind, b.import_id, b.line_no, bi.file_name)" + OTHERS
            + " ORDER BY b.precedence DESC, b.import_id, b.line_no DESC LIMIT 1)";

    private static final String HELD_BY_DELETION = HOLDER + " LIKE '2:%'";

    private static final String FROM = " FROM activity_claim c JOIN activity_claim_import i ON i.id = c.import_id"
            + " AND i.state IN " + STATES + " WHERE c.contract_number = :contract";

    private static final Map<String, String> SORTED_BY = Map.of(
            "reference", "c.claim_reference",
            "accepted", "c.accepted_day",
            "completed", "c.completed_day",
            "received", "c.received_on",
            "treatment", "c.treatment_month",
            "schedule", "c.schedule_month",
            "category", "c.category",
            "units", "c.units_10000",
            "charge", "c.charge_pence");

    private static final List<String> KINDS = List.of("New", "Replacement", "Deletion");

    private final JdbcClient jdbc;

    ClaimLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of claims; by reference where nothing else is asked for. */
    public List<Claim> page(ClaimFilter filter, Pageable page) {
        return jdbc.sql("SELECT c.*, CONVERT(c.claim_reference USING ascii) AS reference, i.file_name, " + HOLDER
                        + " AS holder" + FROM + conditions(filter) + " ORDER BY " + order(page.getSort())
                        + "c.contract_number, c.claim_reference, c.import_id, c.line_no LIMIT :size OFFSET :offset")
                .params(values(filter))
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, i) -> claim(row))
                .list();
    }

    /** How many rows there are. */
    public long count(ClaimFilter filter) {
        return jdbc.sql("SELECT COUNT(*)" + FROM + conditions(filter))
                .params(values(filter))
                .query(Long.class)
                .single();
    }

    /** The claim on that line of that file. */
    public Optional<Claim> find(ClaimFilter filter, String reference, int line) {
        return jdbc.sql("SELECT c.*, CONVERT(c.claim_reference USING ascii) AS reference, i.file_name, " + HOLDER
                        + " AS holder" + FROM + conditions(filter)
                        + " AND c.claim_reference = :reference AND c.line_no = :line")
                .params(values(filter))
                .param("reference", reference)
                .param("line", line)
                .query((row, i) -> claim(row))
                .optional();
    }

    /** Sums of those that hold. */
    public ClaimTotals sums(ClaimFilter filter) {
        return jdbc.sql(
                        """
                        SELECT COUNT(*), COALESCE(SUM(standing = 1), 0), COALESCE(SUM(standing = 2), 0),
                               COALESCE(SUM(standing = 6), 0),
                               COALESCE(SUM(IF(standing IN (0, 1, 2), units_10000, 0)), 0) / 10000,
                               COALESCE(SUM(IF(standing = 3, units_10000, 0)), 0) / 10000,
                               COALESCE(SUM(IF(standing = 4, units_10000, 0)), 0) / 10000,
                               COALESCE(SUM(IF(standing IN (0, 1, 2), pence, 0)), 0) / 100,
                               COALESCE(SUM(charge_pence), 0) / 100
                        """
                                + FROM + conditions(filter) + " AND c.standing <> 5 AND NOT " + BETTER)
                .params(values(filter))
                .query((row, i) -> new ClaimTotals(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        new Uda(row.getBigDecimal(5)),
                        new Uda(row.getBigDecimal(6)),
                        new Uda(row.getBigDecimal(7)),
                        new Money(row.getBigDecimal(8)),
                        new Money(row.getBigDecimal(9))))
                .single();
    }

    private static String conditions(ClaimFilter filter) {
        StringBuilder conditions = new StringBuilder();
        conditions.append(filter.treatmentMonth() == null ? "" : " AND c.treatment_month = :treatment");
        conditions.append(filter.scheduleMonth() == null ? "" : " AND c.schedule_month = :schedule");
        conditions.append(filter.category() == null ? "" : " AND c.category = :category");
        conditions.append(filter.file() == null ? "" : " AND c.import_id = :file");
        ClaimStanding standing = filter.standing();
        if (standing != null) {
            conditions.append(
                    switch (standing) {
                        case REPLACED -> " AND " + BETTER + " AND NOT " + HELD_BY_DELETION;
                        case DELETED -> " AND " + BETTER + " AND " + HELD_BY_DELETION;
                        default -> " AND c.standing = :standing AND NOT " + BETTER;
                    });
        }
        return conditions.toString();
    }

    private static Map<String, Object> values(ClaimFilter filter) {
        Map<String, Object> values = new HashMap<>(Map.of("contract", filter.contractNumber()));
        if (filter.treatmentMonth() != null) {
            values.put("treatment", MonthNumber.of(filter.treatmentMonth()));
        }
        if (filter.scheduleMonth() != null) {
            values.put("schedule", MonthNumber.of(filter.scheduleMonth()));
        }
        if (filter.category() != null) {
            values.put("category", ClaimCategories.number(filter.category()));
        }
        if (filter.file() != null) {
            values.put("file", filter.file().value());
        }
        if (filter.standing() != null && filter.standing().holds()) {
            values.put("standing", filter.standing().ordinal());
        }
        return values;
    }

    private static String order(Sort sort) {
        return sort.stream()
                .filter(wanted -> SORTED_BY.containsKey(wanted.getProperty()))
                .map(wanted -> SORTED_BY.get(wanted.getProperty()) + (wanted.isDescending() ? " DESC, " : ", "))
                .collect(Collectors.joining());
    }

    private static Claim claim(ResultSet row) throws SQLException {
        int treated = row.getInt("treated");
        int flags = row.getInt("marks") / 100;
        Claim.FileRow own = new Claim.FileRow(
                new ClaimImportId(row.getLong("import_id")), row.getString("file_name"), row.getInt("line_no"));
        String[] holder = row.getString("holder").split(":", 4);
        Claim.FileRow held =
                new Claim.FileRow(new ClaimImportId(Long.parseLong(holder[1])), holder[3], Integer.parseInt(holder[2]));
        boolean holds = held.equals(own);
        return new Claim(
                row.getString("contract_number"),
                row.getString("reference"),
                own,
                row.getInt("resubmission"),
                KINDS.get(row.getInt("kind")),
                row.getObject("category") == null ? null : ClaimCategories.of(row.getInt("category")),
                day(row, "accepted_day"),
                day(row, "completed_day"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("treatment_month") == null ? null : MonthNumber.month(row.getInt("treatment_month")),
                MonthNumber.month(row.getInt("schedule_month")),
                treated % 100,
                treated / 100 % 100,
                treated / 10_000,
                (flags & 1) != 0,
                (flags & 2) != 0,
                row.getInt("marks") / 10 % 10,
                holds
                        ? ClaimStanding.values()[row.getInt("standing")]
                        : "2".equals(holder[0]) ? ClaimStanding.DELETED : ClaimStanding.REPLACED,
                new Uda(BigDecimal.valueOf(row.getLong("units_10000"), 4)),
                new Money(BigDecimal.valueOf(row.getLong("pence"), 2)),
                new Money(BigDecimal.valueOf(row.getLong("charge_pence"), 2)),
                holds ? null : held);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }
}
