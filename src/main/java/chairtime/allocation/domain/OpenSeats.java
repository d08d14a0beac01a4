package chairtime.allocation.domain;

import chairtime.allocation.DentistGender;
import chairtime.allocation.Point;
import chairtime.allocation.SlotCandidate;
import chairtime.allocation.SlotFacts;
import chairtime.allocation.SlotId;
import chairtime.allocation.UrgencyCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the slots with a seat left, in one question. */
@Component
public class OpenSeats {

    // a row for each seat: grouped in the database, the wide rows go through a temporary table, which takes longer
    private static final String OPEN =
            """
            SELECT s.id, c.slot_id IS NOT NULL, s.provider_code, s.starts_at, s.meant_for, s.release_at, s.latitude,
                   s.longitude, s.access_facts, s.languages, COALESCE(s.dentist_gender, ''), s.kept_for
            FROM allocation_slot s
            JOIN allocation_seat t ON t.slot_id = s.id
            LEFT JOIN allocation_claim c ON c.slot_id = t.slot_id AND c.seat_number = t.number
                AND (c.held_until IS NULL OR c.held_until > ?)
            WHERE s.commissioner_code = ? AND s.status = 'OPEN' AND s.starts_at > ? AND s.starts_at <= ?
            """;

    private final JdbcTemplate jdbc;

    OpenSeats(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The commissioner's slots with a seat left that start from now to that time, that time included. What practices
     * have left is counted over the same time.
     */
    public List<SlotCandidate> candidates(String commissionerCode, Instant now, Instant to) {
        Map<List<String>, SlotFacts> known = new HashMap<>();
        Map<Long, Counted> open = new LinkedHashMap<>();
        jdbc.query(
                OPEN,
                row -> {
                    Counted slot = open.get(row.getLong(1));
                    if (slot == null) {
                        slot = new Counted(slot(row, known));
                        open.put(row.getLong(1), slot);
                    }
                    slot.count(row.getBoolean(2));
                },
                UtcTime.of(now),
                commissionerCode,
                UtcTime.of(now),
                UtcTime.of(to));
        Map<String, Double> free = open.values().stream()
                .collect(Collectors.groupingBy(
                        each -> each.slot.providerCode(),
                        Collectors.collectingAndThen(Collectors.toList(), OpenSeats::share)));
        return open.values().stream()
                .filter(each -> each.taken < each.seats)
                .map(each -> each.withFree(free.get(each.slot.providerCode())))
                .toList();
    }

    private static double share(List<Counted> ofPractice) {
        int seats = ofPractice.stream().mapToInt(each -> each.seats).sum();
        int taken = ofPractice.stream().mapToInt(each -> each.taken).sum();
        return (double) (seats - taken) / seats;
    }

    private static SlotCandidate slot(ResultSet row, Map<List<String>, SlotFacts> known) throws SQLException {
        Double latitude = row.getObject(7, Double.class);
        Double longitude = row.getObject(8, Double.class);
        List<String> facts = List.of(row.getString(9), row.getString(10), row.getString(11), row.getString(12));
        return new SlotCandidate(
                new SlotId(row.getLong(1)),
                row.getString(3),
                Objects.requireNonNull(UtcTime.read(row, 4)),
                UrgencyCategory.valueOf(row.getString(5)),
                UtcTime.read(row, 6),
                known.computeIfAbsent(facts, OpenSeats::facts),
                latitude == null || longitude == null ? null : new Point(latitude, longitude),
                1);
    }

    private static SlotFacts facts(List<String> columns) {
        return new SlotFacts(
                new EnumSets.OfAccess().convertToEntityAttribute(columns.get(0)),
                new EnumSets.OfCodes().convertToEntityAttribute(columns.get(1)),
                columns.get(2).isEmpty() ? null : DentistGender.valueOf(columns.get(2)),
                new EnumSets.OfGroups().convertToEntityAttribute(columns.get(3)));
    }

    private static final class Counted {

        private final SlotCandidate slot;
        private int seats;
        private int taken;

        Counted(SlotCandidate slot) {
            this.slot = slot;
        }

        void count(boolean isTaken) {
            seats++;
            taken += isTaken ? 1 : 0;
        }

        SlotCandidate withFree(double practiceFree) {
            return new SlotCandidate(
                    slot.id(),
                    slot.providerCode(),
                    slot.startsAt(),
                    slot.meantFor(),
                    slot.releaseAt(),
                    slot.facts(),
                    slot.point(),
                    practiceFree);
        }
    }
}
