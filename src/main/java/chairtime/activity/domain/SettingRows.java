package chairtime.activity.domain;

import chairtime.activity.Certainty;
import chairtime.activity.RuleSetting;
import chairtime.activity.SettingAnswer;
import chairtime.activity.YearEndRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The dated answers to what the rules leave open: a commissioner's own, or those for everybody. */
@Component
public class SettingRows {

    private final JdbcTemplate jdbc;

    SettingRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Every answer there ever was, a commissioner's own first and the newest before older ones. */
    public List<SettingAnswer> all(@Nullable String commissionerCode) {
        return jdbc.query(
                "SELECT * FROM reference_activity_setting WHERE commissioner_code IN (?, '*')"
                        + " ORDER BY commissioner_code = '*', valid_from DESC, setting",
                SettingRows::answer,
                commissionerCode == null ? YearEndRule.EVERYBODY : commissionerCode);
    }

    /** The answers that hold on that day. */
    public SettingAnswers on(@Nullable String commissionerCode, LocalDate day) {
        return new SettingAnswers(
                jdbc.query(
                        "SELECT * FROM reference_activity_setting WHERE commissioner_code IN (?, '*')"
                                + " AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)"
                                + " ORDER BY commissioner_code = '*', valid_from DESC",
                        SettingRows::answer,
                        commissionerCode == null ? YearEndRule.EVERYBODY : commissionerCode,
                        day,
                        day),
                day);
    }

    /** The first day for which there is an answer. */
    public LocalDate firstDay(RuleSetting setting) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT MIN(valid_from) FROM reference_activity_setting WHERE commissioner_code = ? AND setting = ?",
                LocalDate.class,
                YearEndRule.EVERYBODY,
                setting.name()));
    }

    /** Keeps an answer of a commissioner, or of everybody; others to the question end before it and go on after it. */
    public void keep(SettingAnswer answer) {
        new DatedRoom(
                        jdbc,
                        "reference_activity_setting",
                        "commissioner_code = ? AND setting = ?",
                        "commissioner_code, setting, answer, certainty, source")
                .between(
                        answer.validFrom(),
                        answer.validTo(),
                        answer.commissionerCode(),
                        answer.setting().name());
        jdbc.update(
                "INSERT INTO reference_activity_setting (commissioner_code, setting, valid_from, valid_to, answer,"
                        + " certainty, source) VALUES (?, ?, ?, ?, ?, ?, ?)",
                answer.commissionerCode(),
                answer.setting().name(),
                answer.validFrom(),
                answer.validTo(),
                answer.answer(),
                answer.certainty().name(),
                answer.source());
    }

    private static SettingAnswer answer(ResultSet row, int number) throws SQLException {
        return new SettingAnswer(
                row.getString("commissioner_code"),
                RuleSetting.valueOf(row.getString("setting")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("answer"),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("source"));
    }
}
