package chairtime.allocation.domain;

import chairtime.platform.LondonTime;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Slots that follow each other on a day: of one session, or of one contract in one surgery. */
@Component
public class SlotRow {

    private static final String OF_DAY =
            """
            SELECT s.id, (SELECT COUNT(*) FROM allocation_seat t WHERE t.slot_id = s.id) AS seats
            FROM allocation_slot s
            JOIN allocation_slot o ON o.id = ? AND o.contract_number = s.contract_number
              AND o.session_id <=> s.session_id AND o.surgery <=> s.surgery
            WHERE s.status = 'OPEN' AND s.starts_at >= ? AND s.starts_at < ?
            ORDER BY s.starts_at, s.id FOR UPDATE
            """;

    private final JdbcTemplate jdbc;

    SlotRow(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Seats of each open slot in the row, in order, as if the slot had one more; the row is locked. */
    public List<Integer> seatsWithOneMore(Slot slot) {
        LocalDate day = LondonTime.day(slot.time().start());
        return jdbc.query(
                OF_DAY,
                (row, number) ->
                        row.getInt("seats") + (row.getLong("id") == slot.id().value() ? 1 : 0),
                slot.id().value(),
                UtcTime.of(LondonTime.instantOf(day.atStartOfDay())),
                UtcTime.of(LondonTime.instantOf(day.plusDays(1).atStartOfDay())));
    }
}
