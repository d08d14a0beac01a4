package chairtime.allocation.domain;

import chairtime.allocation.UrgencyCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads seats to come and the referrals that came before. */
@Component
public class OutlookRows {

    private static final String SEATS =
            """
            SELECT s.starts_at, s.meant_for, COUNT(*) AS seats,
                   COALESCE(SUM(c.state = 'HELD' AND c.held_until > :now), 0) AS held,
                   COALESCE(SUM(c.state IN ('BOOKED', 'USED')), 0) AS booked
            FROM allocation_slot s
            JOIN allocation_seat t ON t.slot_id = s.id
            LEFT JOIN allocation_claim c ON c.slot_id = t.slot_id AND c.seat_number = t.number
            WHERE s.commissioner_code = :commissioner AND s.status = 'OPEN'
              AND s.starts_at >= :from AND s.starts_at < :before
              AND (:district IS NULL OR s.district = :district)
            GROUP BY s.id
            """;
    private static final String RECEIVED =
            """
            SELECT received_at FROM allocation_referral
            WHERE commissioner_code = :commissioner AND received_at >= :from AND received_at < :before
              AND (category IS NULL OR category IN ('URGENT', 'NON_URGENT'))
              AND (:district IS NULL OR district = :district)
            """;

    private final JdbcClient jdbc;

    OutlookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open slots that start in that time with their seats. */
    public List<Seats> seats(
            String commissionerCode, @Nullable String district, Instant from, Instant before, Instant now) {
        return jdbc.sql(SEATS)
                .param("commissioner", commissionerCode)
                .param("district", district)
                .param("from", UtcTime.of(from))
                .param("before", UtcTime.of(before))
                .param("now", UtcTime.of(now))
                .query((row, number) -> new Seats(
                        Objects.requireNonNull(UtcTime.read(row, "starts_at")),
                        UrgencyCategory.valueOf(row.getString("meant_for")),
                        row.getInt("seats"),
                        row.getInt("held"),
                        row.getInt("booked")))
                .list();
    }

    /** When referrals were received in that time that need a slot, or may before they are triaged. */
    public List<Instant> received(String commissionerCode, @Nullable String district, Instant from, Instant before) {
        return jdbc.sql(RECEIVED)
                .param("commissioner", commissionerCode)
                .param("district", district)
                .param("from", UtcTime.of(from))
                .param("before", UtcTime.of(before))
                .query((row, number) -> Objects.requireNonNull(UtcTime.read(row, "received_at")))
                .list();
    }

    /** When the commissioner received its first referral. */
    public Optional<Instant> first(String commissionerCode) {
        return jdbc.sql(
                        "SELECT received_at FROM allocation_referral WHERE commissioner_code = ? ORDER BY received_at LIMIT 1")
                .param(commissionerCode)
                .query((row, number) -> Objects.requireNonNull(UtcTime.read(row, "received_at")))
                .optional();
    }

    /** From what demand is expected on that day. */
    public Rule rule(String commissionerCode, LocalDate day) {
        return jdbc.sql("SELECT weeks, fewest FROM reference_demand_rule WHERE commissioner_code IN (?, '*')"
                        + " AND valid_from <= ? ORDER BY commissioner_code = '*', valid_from DESC LIMIT 1")
                .param(commissionerCode)
                .param(day)
                .query((row, number) -> new Rule(row.getInt("weeks"), row.getInt("fewest")))
                .single();
    }

    /**
     * @param startsAt when the slot starts
     * @param meantFor the category that comes first
     * @param seats how many patients can be seen
     * @param held how many seats are held for an offer
     * @param booked how many are booked or used up
     */
    public record Seats(Instant startsAt, UrgencyCategory meantFor, int seats, int held, int booked) {}

    /**
     * @param weeks how many weeks are looked back
     * @param fewest how many referrals are needed to expect anything
     */
    public record Rule(int weeks, int fewest) {}
}
