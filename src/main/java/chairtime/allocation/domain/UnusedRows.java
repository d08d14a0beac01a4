package chairtime.allocation.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the seats of each practice that went by, and those that nobody had. */
@Component
public class UnusedRows {

    private static final String BY_PRACTICE =
            """
            SELECT s.provider_code, COUNT(*) AS seats,
                   COALESCE(SUM(c.slot_id IS NULL OR c.state = 'HELD'), 0) AS unused
            FROM allocation_slot s
            JOIN allocation_seat t ON t.slot_id = s.id
            LEFT JOIN allocation_claim c ON c.slot_id = t.slot_id AND c.seat_number = t.number
            WHERE s.commissioner_code = :commissioner AND s.status = 'OPEN'
              AND s.starts_at >= :from AND s.starts_at < :before
              AND (:district IS NULL OR s.district = :district)
            GROUP BY s.provider_code
            ORDER BY unused DESC, s.provider_code
            """;

    private final JdbcClient jdbc;

    UnusedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Practices with open slots in that time, those with most unused seats first. */
    public List<Row> byPractice(String commissionerCode, @Nullable String district, Instant from, Instant before) {
        return jdbc.sql(BY_PRACTICE)
                .param("commissioner", commissionerCode)
                .param("district", district)
                .param("from", UtcTime.of(from))
                .param("before", UtcTime.of(before))
                .query((row, number) ->
                        new Row(row.getString("provider_code"), row.getInt("seats"), row.getInt("unused")))
                .list();
    }

    /**
     * @param providerCode the practice
     * @param seats how many patients could have been seen
     * @param unused how many seats nobody had
     */
    public record Row(String providerCode, int seats, int unused) {}
}
