package chairtime.activity.domain;

import chairtime.activity.ServiceLine;
import chairtime.activity.TermsKind;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Component;

/** Stores and reads the recorded terms of contracts. */
@Component
public class TermsRows {

    private static final List<String> COLUMNS = List.of(
            "recording_id",
            "said_by",
            "contract_number",
            "service_line",
            "recurring",
            "kind",
            "valid_from",
            "valid_until",
            "yearly_target",
            "yearly_value");

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    TermsRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** All that was ever recorded of that contract. */
    public TermsBook book(String contractNumber) {
        return new TermsBook(
                jdbc.sql("SELECT * FROM activity_terms_recording WHERE contract_number = ? ORDER BY id")
                        .param(contractNumber)
                        .query((row, number) -> recording(row))
                        .list(),
                jdbc.sql("SELECT * FROM activity_terms_version WHERE contract_number = ? ORDER BY id")
                        .param(contractNumber)
                        .query((row, number) -> new TermsBook.Known(version(row), row.getLong("superseded_by")))
                        .list());
    }

    /** The versions of those contracts that are known now and begin before the year ends, by contract. */
    public Map<String, List<TermsVersionRow>> current(Collection<String> numbers, FinancialYear year) {
        Map<String, List<TermsVersionRow>> found = new HashMap<>();
        if (numbers.isEmpty()) {
            return found;
        }
        jdbc.sql("SELECT * FROM activity_terms_version WHERE superseded_by = 0 AND valid_from <= :last"
                        + " AND contract_number IN (:numbers)")
                .param("last", year.lastDay())
                .param("numbers", numbers)
                .query((row, number) -> version(row))
                .list()
                .forEach(version -> found.computeIfAbsent(version.contractNumber(), number -> new ArrayList<>())
                        .add(version));
        return found;
    }

    /** Contracts of those commissioners with recorded terms in the year. */
    public List<String> recordedIn(Collection<String> commissionerCodes, FinancialYear year) {
        if (commissionerCodes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        SELECT DISTINCT v.contract_number FROM activity_terms_version v
                        JOIN activity_contract c ON c.number = v.contract_number
                        WHERE v.superseded_by = 0 AND v.valid_from <= :last AND v.valid_until > :first
                          AND c.commissioner_code IN (:codes)
                        """)
                .param("first", year.firstDay())
                .param("last", year.lastDay())
                .param("codes", commissionerCodes)
                .query(String.class)
                .list();
    }

    /** Stores a recording with what it does, and gives its number. */
    public long store(TermsRecordingRow recording, TermsTrack.Replacement done) {
        long id = insert(recording);
        for (TermsVersionRow old : done.superseded()) {
            jdbc.sql("UPDATE activity_terms_version SET superseded_by = :id WHERE contract_number = :contract"
                            + " AND service_line = :line AND recurring = :recurring AND valid_from = :from"
                            + " AND superseded_by = 0")
                    .param("id", id)
                    .param("contract", old.contractNumber())
                    .param("line", old.line().name())
                    .param("recurring", old.recurring())
                    .param("from", old.from())
                    .update();
        }
        ManyRows.insert(
                template, "activity_terms_version", COLUMNS, done.added(), (row, to) -> add(id, row, to), so -> {});
        return id;
    }

    private long insert(TermsRecordingRow recording) {
        return new SimpleJdbcInsert(template)
                .withTableName("activity_terms_recording")
                .usingGeneratedKeyColumns("id")
                .executeAndReturnKey(new MapSqlParameterSource()
                        .addValue("contract_number", recording.contractNumber())
                        .addValue("commissioner_code", recording.commissionerCode())
                        .addValue("service_line", recording.line().name())
                        .addValue("recurring", recording.recurring())
                        .addValue("kind", recording.kind().name())
                        .addValue("valid_from", recording.validFrom())
                        .addValue("valid_to", recording.validTo())
                        .addValue("uplift_percent", recording.upliftPercent())
                        .addValue("agreed_on", recording.agreedOn())
                        .addValue("reason", recording.reason())
                        .addValue("reference", recording.reference())
                        .addValue("takes_back", recording.takesBack())
                        .addValue("recorded_at", Timestamp.from(recording.recordedAt()))
                        .addValue("recorded_by", recording.recordedBy())
                        .addValue("recorded_by_name", recording.recordedByName()))
                .longValue();
    }

    private static void add(long id, TermsVersionRow row, List<@Nullable Object> values) {
        values.add(id);
        values.add(row.saidBy() == 0 ? id : row.saidBy());
        values.add(row.contractNumber());
        values.add(row.line().name());
        values.add(row.recurring());
        values.add(row.kind().name());
        values.add(row.from());
        values.add(row.until());
        values.add(row.target().units());
        values.add(row.value().amount());
    }

    private static TermsVersionRow version(ResultSet row) throws SQLException {
        return new TermsVersionRow(
                row.getLong("recording_id"),
                row.getLong("said_by"),
                row.getString("contract_number"),
                ServiceLine.valueOf(row.getString("service_line")),
                row.getBoolean("recurring"),
                TermsKind.valueOf(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                new Uda(row.getBigDecimal("yearly_target")),
                new Money(row.getBigDecimal("yearly_value")));
    }

    private static TermsRecordingRow recording(ResultSet row) throws SQLException {
        return new TermsRecordingRow(
                row.getLong("id"),
                row.getString("contract_number"),
                row.getString("commissioner_code"),
                ServiceLine.valueOf(row.getString("service_line")),
                row.getBoolean("recurring"),
                TermsKind.valueOf(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBigDecimal("uplift_percent"),
                row.getObject("agreed_on", LocalDate.class),
                row.getString("reason"),
                row.getString("reference"),
                row.getObject("takes_back", Long.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getLong("recorded_by"),
                row.getString("recorded_by_name"));
    }
}
