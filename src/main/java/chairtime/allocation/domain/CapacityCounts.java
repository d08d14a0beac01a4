package chairtime.allocation.domain;

import chairtime.allocation.SlotSource;
import chairtime.allocation.SourceCapacity;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts open slots by where they come from. */
@Component
public class CapacityCounts {

    private final JdbcClient jdbc;

    CapacityCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Slots of a contract that count for its requirement. */
    public record Mandated(int slots, int booked) {

        /** None. */
        public static final Mandated NONE = new Mandated(0, 0);
    }

    /** By contract of the provider, those that start from the first instant on and before the other. */
    public Map<String, Mandated> mandated(String providerCode, Instant from, Instant before) {
        Map<String, Mandated> counts = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT s.contract_number, COUNT(DISTINCT s.id) AS slots,
                               COALESCE(SUM(c.state IN ('BOOKED', 'USED')), 0) AS booked
                        FROM allocation_slot s LEFT JOIN allocation_claim c ON c.slot_id = s.id
                        WHERE s.provider_code = :provider AND s.source = 'MANDATE' AND s.status = 'OPEN'
                          AND s.starts_at >= :from AND s.starts_at < :before
                        GROUP BY s.contract_number
                        """)
                .param("provider", providerCode)
                .param("from", UtcTime.of(from))
                .param("before", UtcTime.of(before))
                .query(row -> {
                    counts.put(
                            row.getString("contract_number"), new Mandated(row.getInt("slots"), row.getInt("booked")));
                });
        return counts;
    }

    /** By source, those of the commissioner that start in that time; a source without slots is left out. */
    public List<SourceCapacity> bySource(
            String commissionerCode, Instant from, Instant before, @Nullable String district, Instant now) {
        return jdbc.sql(
                        """
                        SELECT s.source, COUNT(DISTINCT s.id) AS slots, COUNT(t.slot_id) AS seats,
                               COALESCE(SUM(c.state = 'HELD' AND c.held_until > :now), 0) AS held,
                               COALESCE(SUM(c.state IN ('BOOKED', 'USED')), 0) AS booked
                        FROM allocation_slot s
                        JOIN allocation_seat t ON t.slot_id = s.id
                        LEFT JOIN allocation_claim c ON c.slot_id = t.slot_id AND c.seat_number = t.number
                        WHERE s.commissioner_code = :commissioner AND s.status = 'OPEN'
                          AND s.starts_at >= :from AND s.starts_at < :before
                          AND (:district IS NULL OR s.district = :district)
                        GROUP BY s.source
                        """)
                .param("commissioner", commissionerCode)
                .param("from", UtcTime.of(from))
                .param("before", UtcTime.of(before))
                .param("district", district)
                .param("now", UtcTime.of(now))
                .query((row, number) -> new SourceCapacity(
                        SlotSource.valueOf(row.getString("source")),
                        row.getInt("slots"),
                        row.getInt("seats"),
                        row.getInt("held"),
                        row.getInt("booked")))
                .list();
    }
}
