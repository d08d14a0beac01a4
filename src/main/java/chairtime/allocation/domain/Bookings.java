package chairtime.allocation.domain;

import chairtime.allocation.ReferralId;
import chairtime.allocation.SlotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which seats are booked for whom. */
@Component
public class Bookings {

    private static final String BOOKED =
            """
            SELECT c.referral_id, c.slot_id, s.session_id, s.provider_code, s.contract_number, s.starts_at, s.minutes,
                   c.claimed_at
            FROM allocation_claim c JOIN allocation_slot s ON s.id = c.slot_id WHERE c.state = 'BOOKED'
            """;

    private final JdbcClient jdbc;

    Bookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The seat that is booked for the referral now. */
    public Optional<Booking> of(ReferralId referral) {
        return jdbc.sql(BOOKED + " AND c.referral_id = :referral")
                .param("referral", referral.value())
                .query((row, number) -> booking(row))
                .optional();
    }

    /** The seats of that practice that are booked now and begin in a span of time, in order. */
    public List<Booking> of(String providerCode, Instant from, Instant before) {
        return jdbc.sql(BOOKED
                        + " AND s.provider_code = :provider AND s.starts_at >= :from AND s.starts_at < :before"
                        + " ORDER BY s.starts_at, c.slot_id, c.seat_number")
                .param("provider", providerCode)
                .param("from", UtcTime.of(from))
                .param("before", UtcTime.of(before))
                .query((row, number) -> booking(row))
                .list();
    }

    /** Whether the practice ever had a seat booked for the referral that it has not any more. */
    public boolean hadOnce(ReferralId referral, String providerCode) {
        return jdbc.sql(
                                """
                                SELECT COUNT(*) FROM allocation_claim_history h JOIN allocation_slot s ON s.id = h.slot_id
                                WHERE h.referral_id = :referral AND h.state = 'BOOKED' AND s.provider_code = :provider
                                """)
                        .param("referral", referral.value())
                        .param("provider", providerCode)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Booking booking(ResultSet row) throws SQLException {
        return new Booking(
                new ReferralId(row.getLong("referral_id")),
                new SlotId(row.getLong("slot_id")),
                row.getObject("session_id", Long.class),
                row.getString("provider_code"),
                row.getString("contract_number"),
                Objects.requireNonNull(UtcTime.read(row, "starts_at")),
                row.getInt("minutes"),
                Objects.requireNonNull(UtcTime.read(row, "claimed_at")));
    }
}
