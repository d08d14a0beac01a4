package chairtime.activity.domain;

import chairtime.activity.LedgerEntryId;
import chairtime.activity.MoneyRecord;
import chairtime.activity.MoneyWay;
import chairtime.platform.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Day and way of money of reviews, beside the entries of the ledger that say how much. */
@Component
public class MoneyRecordRows {

    private final JdbcClient jdbc;

    MoneyRecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps day and way of that entry. */
    public void add(KeptReview<?> review, LedgerEntryId entry, LocalDate on, MoneyWay way) {
        jdbc.sql(
                        """
                        INSERT INTO activity_money_record (entry_id, kind, review_id, moved_on, way)
                        VALUES (:entry, :kind, :review, :on, :way)
                        """)
                .param("entry", entry.value())
                .param("kind", review.kind().name())
                .param("review", review.number())
                .param("on", on)
                .param("way", way.name())
                .update();
    }

    /** What was recorded, latest first; what was taken back is among it. */
    public List<MoneyRecord> of(KeptReview<?> review) {
        return jdbc.sql(
                        """
                        SELECT e.*, m.moved_on, m.way, c.reason AS counter_reason, c.recorded_by_name AS counter_by
                        FROM activity_money_record m
                        JOIN activity_ledger_entry e ON e.id = m.entry_id
                        LEFT JOIN activity_ledger_entry c ON c.corrects = e.id
                        WHERE m.kind = :kind AND m.review_id = :review ORDER BY e.id DESC
                        """)
                .param("kind", review.kind().name())
                .param("review", review.number())
                .query((row, number) -> read(row))
                .list();
    }

    private static MoneyRecord read(ResultSet row) throws SQLException {
        String counter = row.getString("counter_reason");
        return new MoneyRecord(
                new LedgerEntryId(row.getLong("id")),
                row.getObject("moved_on", LocalDate.class),
                new Money(row.getBigDecimal("money")),
                MoneyWay.valueOf(row.getString("way")),
                row.getString("reference"),
                row.getString("reason"),
                row.getString("recorded_by_name"),
                Objects.requireNonNull(ReviewTime.read(row, "recorded_at")),
                counter == null ? null : counter + " (" + row.getString("counter_by") + ")");
    }
}
