package chairtime.activity.domain;

import chairtime.activity.LedgerKind;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Component;

/** Stores and reads the entries of the ledger; they are only added to. */
@Component
public class LedgerRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    LedgerRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** The entry with that number. */
    public Optional<LedgerRow> find(long id) {
        return jdbc.sql("SELECT * FROM activity_ledger_entry WHERE id = ?")
                .param(id)
                .query((row, number) -> entry(row))
                .optional();
    }

    /** The entry with that key. */
    public Optional<LedgerRow> byKey(String key) {
        return jdbc.sql("SELECT * FROM activity_ledger_entry WHERE posting_key = ?")
                .param(key)
                .query((row, number) -> entry(row))
                .optional();
    }

    /** All entries of that contract, in the order in which they were made. */
    public List<LedgerRow> ofContract(String contractNumber) {
        return jdbc.sql("SELECT * FROM activity_ledger_entry WHERE contract_number = ? ORDER BY id")
                .param(contractNumber)
                .query((row, number) -> entry(row))
                .list();
    }

    /** The entries of those contracts in that year, by contract. */
    public Map<String, List<LedgerRow>> ofYear(Collection<String> numbers, FinancialYear year) {
        Map<String, List<LedgerRow>> found = new HashMap<>();
        if (numbers.isEmpty()) {
            return found;
        }
        jdbc.sql("SELECT * FROM activity_ledger_entry WHERE start_year = :year AND contract_number IN (:numbers)"
                        + " ORDER BY id")
                .param("year", year.startYear())
                .param("numbers", numbers)
                .query((row, number) -> entry(row))
                .list()
                .forEach(entry -> found.computeIfAbsent(entry.contractNumber(), number -> new ArrayList<>())
                        .add(entry));
        return found;
    }

    /** Adds the entry and gives its number. */
    public long add(LedgerRow entry) {
        return new SimpleJdbcInsert(template)
                .withTableName("activity_ledger_entry")
                .usingGeneratedKeyColumns("id")
                .executeAndReturnKey(new MapSqlParameterSource()
                        .addValue("contract_number", entry.contractNumber())
                        .addValue("commissioner_code", entry.commissionerCode())
                        .addValue("start_year", entry.year().startYear())
                        .addValue("kind", entry.kind().name())
                        .addValue(
                                "units",
                                entry.units() == null ? null : entry.units().units())
                        .addValue(
                                "money",
                                entry.money() == null ? null : entry.money().amount())
                        .addValue(
                                "treatment_month",
                                entry.treatmentMonth() == null
                                        ? null
                                        : entry.treatmentMonth().month().atDay(1))
                        .addValue(
                                "schedule_month",
                                entry.scheduleMonth() == null
                                        ? null
                                        : entry.scheduleMonth().atDay(1))
                        .addValue("source", entry.source())
                        .addValue("reason", entry.reason())
                        .addValue("reference", entry.reference())
                        .addValue("corrects", entry.corrects())
                        .addValue("posting_key", entry.key())
                        .addValue("recorded_at", Timestamp.from(entry.recordedAt()))
                        .addValue("recorded_by", entry.recordedBy())
                        .addValue("recorded_by_name", entry.recordedByName()))
                .longValue();
    }

    private static LedgerRow entry(ResultSet row) throws SQLException {
        BigDecimal units = row.getBigDecimal("units");
        BigDecimal money = row.getBigDecimal("money");
        LocalDate treated = row.getObject("treatment_month", LocalDate.class);
        return new LedgerRow(
                row.getLong("id"),
                row.getString("contract_number"),
                row.getString("commissioner_code"),
                new FinancialYear(row.getInt("start_year")),
                LedgerKind.valueOf(row.getString("kind")),
                units == null ? null : new Uda(units),
                money == null ? null : new Money(money),
                treated == null ? null : new TreatmentMonth(YearMonth.from(treated)),
                month(row.getObject("schedule_month", LocalDate.class)),
                row.getString("source"),
                row.getString("reason"),
                row.getString("reference"),
                row.getObject("corrects", Long.class),
                row.getString("posting_key"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("recorded_by", Long.class),
                row.getString("recorded_by_name"));
    }

    private static @Nullable YearMonth month(@Nullable LocalDate first) {
        return first == null ? null : YearMonth.from(first);
    }
}
