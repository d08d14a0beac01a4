package chairtime.activity.domain;

import chairtime.activity.ReviewKind;
import chairtime.security.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to reviews, for people to read. */
@Component
public class ReviewEventRows {

    private final JdbcClient jdbc;

    ReviewEventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something that happened.
     *
     * @param who account; null for the application
     */
    public record Row(Instant at, @Nullable AccountId who, String text) {}

    /** Takes it down. */
    public void add(ReviewKind kind, long review, Row event) {
        jdbc.sql(
                        """
                        INSERT INTO activity_review_event (kind, review_id, at, account_id, text)
                        VALUES (:kind, :review, :at, :account, :text)
                        """)
                .param("kind", kind.name())
                .param("review", review)
                .param("at", ReviewTime.of(event.at()))
                .param("account", event.who() == null ? null : event.who().value())
                .param("text", event.text())
                .update();
    }

    /** What happened to one, latest first. */
    public List<Row> of(ReviewKind kind, long review) {
        return jdbc.sql(
                        """
                        SELECT at, account_id, text FROM activity_review_event
                        WHERE kind = :kind AND review_id = :review ORDER BY id DESC
                        """)
                .param("kind", kind.name())
                .param("review", review)
                .query((row, number) -> read(row))
                .list();
    }

    private static Row read(ResultSet row) throws SQLException {
        Long account = row.getObject("account_id", Long.class);
        return new Row(
                Objects.requireNonNull(ReviewTime.read(row, "at")),
                account == null ? null : new AccountId(account),
                row.getString("text"));
    }
}
