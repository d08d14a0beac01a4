package chairtime.allocation.domain;

import chairtime.allocation.CalendarSlot;
import chairtime.allocation.PublishedCalendar;
import chairtime.allocation.SlotId;
import chairtime.allocation.UrgencyCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which practices publish their calendar, and what stands in it. */
@Component
public class CalendarFeedRows {

    // a booking counts once, one that ended twice: the sum rises with each
    private static final String SLOTS =
            """
            SELECT s.id, s.starts_at, s.minutes, s.status, s.meant_for, s.version,
                   COALESCE(t.seats, 0) AS seats, COALESCE(c.booked, 0) AS booked, COALESCE(h.ended, 0) AS ended,
                   GREATEST(:published, COALESCE(s.closed_at, :published), COALESCE(c.last, :published),
                            COALESCE(h.last, :published)) AS changed_at
            FROM allocation_slot s
            LEFT JOIN (SELECT slot_id, COUNT(*) AS seats FROM allocation_seat GROUP BY slot_id) t ON t.slot_id = s.id
            LEFT JOIN (SELECT slot_id, COUNT(*) AS booked, MAX(claimed_at) AS last FROM allocation_claim
                       WHERE state IN ('BOOKED', 'USED') GROUP BY slot_id) c ON c.slot_id = s.id
            LEFT JOIN (SELECT slot_id, COUNT(*) AS ended, MAX(ended_at) AS last FROM allocation_claim_history
                       WHERE state = 'BOOKED' GROUP BY slot_id) h ON h.slot_id = s.id
            WHERE s.provider_code = :provider AND s.starts_at >= :from AND s.starts_at < :before
            ORDER BY s.starts_at, s.id
            """;

    private final JdbcClient jdbc;

    CalendarFeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Since when the provider's calendar is published, if it is. */
    public Optional<Instant> publishedSince(String providerCode) {
        return jdbc.sql("SELECT created_at FROM allocation_calendar_feed WHERE provider_code = ?")
                .param(providerCode)
                .query((row, number) -> Objects.requireNonNull(UtcTime.read(row, "created_at")))
                .optional();
    }

    /** Publishes it under that hash, in place of the one before. */
    public void put(String providerCode, String hash, Instant now) {
        jdbc.sql("REPLACE INTO allocation_calendar_feed (provider_code, token_hash, created_at) VALUES (?, ?, ?)")
                .params(providerCode, hash, UtcTime.of(now))
                .update();
    }

    /** Ends it; false when there was none. */
    public boolean remove(String providerCode) {
        return jdbc.sql("DELETE FROM allocation_calendar_feed WHERE provider_code = ?")
                        .param(providerCode)
                        .update()
                > 0;
    }

    /** The calendar that a secret with that hash opens. */
    public Optional<PublishedCalendar> ofToken(String hash) {
        return jdbc.sql("SELECT provider_code, created_at FROM allocation_calendar_feed WHERE token_hash = ?")
                .param(hash)
                .query((row, number) -> new PublishedCalendar(
                        row.getString("provider_code"), Objects.requireNonNull(UtcTime.read(row, "created_at"))))
                .optional();
    }

    /** The slots that start from the first instant on and before the other, in order. */
    public List<CalendarSlot> slots(PublishedCalendar feed, Instant from, Instant before) {
        return jdbc.sql(SLOTS)
                .param("provider", feed.providerCode())
                .param("published", UtcTime.of(feed.publishedAt()))
                .param("from", UtcTime.of(from))
                .param("before", UtcTime.of(before))
                .query((row, number) -> slot(row))
                .list();
    }

    private static CalendarSlot slot(ResultSet row) throws SQLException {
        int booked = row.getInt("booked");
        return new CalendarSlot(
                new SlotId(row.getLong("id")),
                Objects.requireNonNull(UtcTime.read(row, "starts_at")),
                row.getInt("minutes"),
                "CLOSED".equals(row.getString("status")),
                UrgencyCategory.valueOf(row.getString("meant_for")),
                row.getInt("seats"),
                booked,
                row.getInt("version") + booked + 2 * row.getInt("ended"),
                Objects.requireNonNull(UtcTime.read(row, "changed_at")));
    }
}
