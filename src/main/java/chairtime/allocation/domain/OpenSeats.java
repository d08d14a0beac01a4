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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the slots with a seat left, in one question. */
@Component
public class OpenSeats {

    private static final String OPEN =
            """
            SELECT s.id, s.provider_code, s.starts_at, s.meant_for, s.release_at, s.latitude, s.longitude,
                   s.access_facts, s.languages, COALESCE(s.dentist_gender, '') AS dentist_gender, s.kept_for,
                   COUNT(*) AS seats, COUNT(c.slot_id) AS taken
            FROM allocation_slot s
            JOIN allocation_seat t ON t.slot_id = s.id
            LEFT JOIN allocation_claim c ON c.slot_id = t.slot_id AND c.seat_number = t.number
                AND (c.held_until IS NULL OR c.held_until > ?)
            WHERE s.commissioner_code = ? AND s.status = 'OPEN' AND s.starts_at > ? AND s.starts_at <= ?
            GROUP BY s.id
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
        List<Row> open = jdbc.query(
                OPEN,
                (row, number) -> row(row, known),
                UtcTime.of(now),
                commissionerCode,
                UtcTime.of(now),
                UtcTime.of(to));
        Map<String, Double> free = open.stream()
                .collect(Collectors.groupingBy(
                        row -> row.slot().providerCode(),
                        Collectors.collectingAndThen(Collectors.toList(), OpenSeats::share)));
        return open.stream()
                .filter(row -> row.taken() < row.seats())
                .map(row -> row.withFree(free.get(row.slot().providerCode())))
                .toList();
    }

    private static double share(List<Row> ofPractice) {
        int seats = ofPractice.stream().mapToInt(Row::seats).sum();
        int taken = ofPractice.stream().mapToInt(Row::taken).sum();
        return (double) (seats - taken) / seats;
    }

    private static Row row(ResultSet row, Map<List<String>, SlotFacts> known) throws SQLException {
        List<String> facts = List.of(
                row.getString("access_facts"),
                row.getString("languages"),
                row.getString("dentist_gender"),
                row.getString("kept_for"));
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return new Row(
                new SlotCandidate(
                        new SlotId(row.getLong("id")),
                        row.getString("provider_code"),
                        Objects.requireNonNull(UtcTime.read(row, "starts_at")),
                        UrgencyCategory.valueOf(row.getString("meant_for")),
                        UtcTime.read(row, "release_at"),
                        known.computeIfAbsent(facts, OpenSeats::facts),
                        latitude == null || longitude == null ? null : new Point(latitude, longitude),
                        1),
                row.getInt("seats"),
                row.getInt("taken"));
    }

    private static SlotFacts facts(List<String> columns) {
        return new SlotFacts(
                new EnumSets.OfAccess().convertToEntityAttribute(columns.get(0)),
                new EnumSets.OfCodes().convertToEntityAttribute(columns.get(1)),
                columns.get(2).isEmpty() ? null : DentistGender.valueOf(columns.get(2)),
                new EnumSets.OfGroups().convertToEntityAttribute(columns.get(3)));
    }

    private record Row(SlotCandidate slot, int seats, int taken) {

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
