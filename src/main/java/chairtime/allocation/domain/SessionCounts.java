package chairtime.allocation.domain;

import chairtime.allocation.AppointmentEnd;
import chairtime.allocation.CareOutcome;
import chairtime.allocation.SessionReturn;
import chairtime.procurement.SessionId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what became of the slots of awarded sessions. */
@Component
public class SessionCounts {

    private static final String SESSIONS =
            """
            SELECT s.session_id, s.provider_code, s.contract_number, MIN(s.starts_at) AS starts_at,
                   COUNT(DISTINCT s.id) AS slots, COUNT(DISTINCT IF(s.status = 'CLOSED', s.id, NULL)) AS closed,
                   COUNT(t.slot_id) AS offered, COALESCE(SUM(c.state IN ('BOOKED', 'USED')), 0) AS booked,
                   COALESCE(SUM(c.state = 'BOOKED' AND s.starts_at <= :now), 0) AS not_recorded
            FROM allocation_slot s
            LEFT JOIN allocation_seat t ON t.slot_id = s.id
            LEFT JOIN allocation_claim c ON c.slot_id = t.slot_id AND c.seat_number = t.number
            WHERE s.session_id IS NOT NULL AND s.starts_at >= :from AND s.starts_at < :before AND %s
            GROUP BY s.session_id, s.provider_code, s.contract_number ORDER BY starts_at, s.session_id
            """;
    private static final String ENDS =
            """
            SELECT a.session_id, a.ended_as AS word, COUNT(*) AS times FROM allocation_attendance a
            WHERE a.session_id IN (:sessions) AND a.replaced_at IS NULL GROUP BY a.session_id, a.ended_as
            """;
    private static final String OUTCOMES =
            """
            SELECT a.session_id, o.outcome AS word, COUNT(*) AS times FROM allocation_attendance a
            JOIN allocation_outcome o ON o.attendance_id = a.id AND o.replaced_at IS NULL
            WHERE a.session_id IN (:sessions) AND a.replaced_at IS NULL GROUP BY a.session_id, o.outcome
            """;

    private final JdbcClient jdbc;

    SessionCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The practice's sessions that begin in a span of time, in order. */
    public List<SessionReturn> ofProvider(
            String code, Function<String, String> names, Instant from, Instant before, Instant now) {
        return returns("s.provider_code = :code", code, names, from, before, now);
    }

    /** The commissioner's. */
    public List<SessionReturn> ofCommissioner(
            String code, Function<String, String> names, Instant from, Instant before, Instant now) {
        return returns("s.commissioner_code = :code", code, names, from, before, now);
    }

    private List<SessionReturn> returns(
            String whose, String code, Function<String, String> names, Instant from, Instant before, Instant now) {
        List<SessionReturn> sessions = jdbc.sql(SESSIONS.formatted(whose))
                .param("code", code)
                .param("from", UtcTime.of(from))
                .param("before", UtcTime.of(before))
                .param("now", UtcTime.of(now))
                .query((row, number) -> new SessionReturn(
                        new SessionId(row.getLong("session_id")),
                        row.getString("provider_code"),
                        names.apply(row.getString("provider_code")),
                        row.getString("contract_number"),
                        Objects.requireNonNull(UtcTime.read(row, "starts_at")),
                        row.getInt("slots"),
                        row.getInt("closed"),
                        row.getInt("offered"),
                        row.getInt("booked"),
                        row.getInt("not_recorded"),
                        Map.of(),
                        Map.of()))
                .list();
        if (sessions.isEmpty()) {
            return sessions;
        }
        Map<Long, Map<AppointmentEnd, Integer>> ends = counts(ENDS, AppointmentEnd.class, sessions);
        Map<Long, Map<CareOutcome, Integer>> outcomes = counts(OUTCOMES, CareOutcome.class, sessions);
        return sessions.stream()
                .map(session -> session.with(
                        ends.getOrDefault(session.session().value(), Map.of()),
                        outcomes.getOrDefault(session.session().value(), Map.of())))
                .toList();
    }

    private <E extends Enum<E>> Map<Long, Map<E, Integer>> counts(
            String query, Class<E> type, List<SessionReturn> sessions) {
        Map<Long, Map<E, Integer>> counts = new HashMap<>();
        jdbc.sql(query)
                .param(
                        "sessions",
                        sessions.stream().map(one -> one.session().value()).toList())
                .query(row -> {
                    counts.computeIfAbsent(row.getLong("session_id"), session -> new EnumMap<>(type))
                            .put(Enum.valueOf(type, row.getString("word")), row.getInt("times"));
                });
        return counts;
    }
}
