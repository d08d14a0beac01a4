package chairtime.activity.domain;

import chairtime.activity.UnscheduledLevel;
import chairtime.platform.FinancialYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores and reads levels of unscheduled care that were varied for a contract's year; they are only added to. */
@Component
public class UnscheduledLevelRows {

    private final JdbcClient jdbc;

    UnscheduledLevelRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All levels recorded of that contract, newest first. */
    public List<UnscheduledLevel> ofContract(String contractNumber) {
        return jdbc.sql("SELECT * FROM activity_unscheduled_level WHERE contract_number = ? ORDER BY id DESC")
                .param(contractNumber)
                .query((row, number) -> level(row))
                .list();
    }

    /** The courses that hold instead of the rule's, by contract; nothing for contracts that the rule holds for. */
    public Map<String, Integer> courses(Collection<String> contractNumbers, FinancialYear year) {
        Map<String, Integer> found = new HashMap<>();
        if (contractNumbers.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        """
                        SELECT contract_number, courses FROM activity_unscheduled_level WHERE id IN (
                          SELECT MAX(id) FROM activity_unscheduled_level
                          WHERE start_year = :year AND contract_number IN (:numbers) GROUP BY contract_number)
                          AND courses IS NOT NULL
                        """)
                .param("year", year.startYear())
                .param("numbers", contractNumbers)
                .query((row, number) -> found.put(row.getString(1), row.getInt(2)))
                .list();
        return found;
    }

    /** Stores a level. */
    public void add(
            String contractNumber,
            String commissionerCode,
            FinancialYear year,
            @Nullable Integer courses,
            String reason,
            String reference,
            Instant at,
            long by,
            String byName) {
        jdbc.sql(
                        "INSERT INTO activity_unscheduled_level (contract_number, commissioner_code, start_year, courses, reason,"
                                + " reference, recorded_at, recorded_by, recorded_by_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        contractNumber,
                        commissionerCode,
                        year.startYear(),
                        courses,
                        reason,
                        reference,
                        Timestamp.from(at),
                        by,
                        byName)
                .update();
    }

    private static UnscheduledLevel level(ResultSet row) throws SQLException {
        int courses = row.getInt("courses");
        boolean byRule = row.wasNull();
        return new UnscheduledLevel(
                new FinancialYear(row.getInt("start_year")),
                byRule ? null : courses,
                row.getString("reason"),
                row.getString("reference"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by_name"));
    }
}
