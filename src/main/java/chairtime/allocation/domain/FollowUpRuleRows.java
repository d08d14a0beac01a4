package chairtime.allocation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Dated numbers of the rules about appointments: a commissioner's own, or those for everybody. */
@Component
public class FollowUpRuleRows {

    private final JdbcTemplate jdbc;

    FollowUpRuleRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds on that day for missed appointments. */
    public MissedRule missed(String commissionerCode, LocalDate day) {
        return one("reference_missed_rule", FollowUpRuleRows::missedRule, commissionerCode, day);
    }

    /** What holds on that day for the practice. */
    public AttendanceRule attendance(String commissionerCode, LocalDate day) {
        return one("reference_attendance_rule", FollowUpRuleRows::attendanceRule, commissionerCode, day);
    }

    private <T> T one(String table, RowMapper<T> reading, String commissionerCode, LocalDate day) {
        return jdbc
                .query(
                        "SELECT * FROM " + table + " WHERE commissioner_code IN (?, '*') AND valid_from <= ?"
                                + " ORDER BY commissioner_code = '*', valid_from DESC LIMIT 1",
                        reading,
                        commissionerCode,
                        day)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing holds on " + day + " in " + table));
    }

    private static MissedRule missedRule(ResultSet row, int number) throws SQLException {
        return new MissedRule(
                row.getInt("attempts"),
                row.getInt("channels"),
                Duration.ofHours(row.getInt("within_hours")),
                Duration.ofHours(row.getInt("sign_off_within_hours")),
                row.getInt("child_below_age"));
    }

    private static AttendanceRule attendanceRule(ResultSet row, int number) throws SQLException {
        return new AttendanceRule(
                Duration.ofHours(row.getInt("record_within_hours")),
                Duration.ofHours(row.getInt("outcome_within_hours")),
                Duration.ofDays(row.getInt("sees_patient_days")));
    }
}
