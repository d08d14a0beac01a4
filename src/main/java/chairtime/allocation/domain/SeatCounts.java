package chairtime.allocation.domain;

import chairtime.allocation.SlotId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts seats and claims of slots. */
@Component
public class SeatCounts {

    private final JdbcClient jdbc;

    SeatCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Seats of each slot that has any; expired holds do not count as held. */
    public Map<SlotId, Count> of(Collection<SlotId> slots, Instant now) {
        Map<SlotId, Count> counts = new HashMap<>();
        if (!slots.isEmpty()) {
            jdbc.sql(
                            """
                            SELECT s.slot_id, COUNT(*) AS seats,
                                   COALESCE(SUM(c.state = 'HELD' AND c.held_until > :now), 0) AS held,
                                   COALESCE(SUM(c.state IN ('BOOKED', 'USED')), 0) AS booked
                            FROM allocation_seat s
                            LEFT JOIN allocation_claim c ON c.slot_id = s.slot_id AND c.seat_number = s.number
                            WHERE s.slot_id IN (:slots) GROUP BY s.slot_id
                            """)
                    .param("now", UtcTime.of(now))
                    .param("slots", slots.stream().map(SlotId::value).toList())
                    .query(row -> {
                        counts.put(
                                new SlotId(row.getLong("slot_id")),
                                new Count(row.getInt("seats"), row.getInt("held"), row.getInt("booked")));
                    });
        }
        return counts;
    }

    /**
     * @param seats how many patients can be seen
     * @param held how many seats are held for an offer
     * @param booked how many seats are booked, or were until the appointment
     */
    public record Count(int seats, int held, int booked) {

        /** A closed slot's. */
        public static final Count NONE = new Count(0, 0, 0);
    }
}
