package chairtime.activity.domain;

import chairtime.activity.RuleChange;
import chairtime.activity.YearEndRule;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores and reads what was changed of rules; only added to. */
@Component
public class RuleChangeRows {

    private final JdbcClient jdbc;

    RuleChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a change. */
    public void add(RuleChange change) {
        jdbc.sql("INSERT INTO activity_rule_change (commissioner_code, what, before_state, after_state, reason,"
                        + " changed_at, changed_by_name) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        change.commissionerCode(),
                        change.what(),
                        change.before(),
                        change.after(),
                        change.reason(),
                        Timestamp.from(change.changedAt()),
                        change.changedBy())
                .update();
    }

    /** Changes of the usual rules and of the commissioner's own, newest first. */
    public List<RuleChange> all(@Nullable String commissionerCode) {
        return jdbc.sql("SELECT * FROM activity_rule_change WHERE commissioner_code IN (?, '*') ORDER BY id DESC")
                .param(commissionerCode == null ? YearEndRule.EVERYBODY : commissionerCode)
                .query((row, number) -> new RuleChange(
                        row.getString("commissioner_code"),
                        row.getString("what"),
                        row.getString("before_state"),
                        row.getString("after_state"),
                        row.getString("reason"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by_name")))
                .list();
    }
}
