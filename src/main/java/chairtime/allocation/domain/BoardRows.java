package chairtime.allocation.domain;

import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralStatus;
import chairtime.allocation.UrgencyCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all open referrals of a commissioner with their seats, in one question. */
@Component
public class BoardRows {

    private static final String OPEN =
            """
            SELECT r.id, r.pseudonym, r.status, r.category, r.triaged_at, r.deadline, r.district, r.received_at,
                   c.held_until, s.starts_at,
                   EXISTS (SELECT 1 FROM allocation_breach b
                           WHERE b.referral_id = r.id AND b.explained_at IS NULL) AS unexplained,
                   r.status = 'WAITING' AND r.waiting_since IS NULL
                     AND EXISTS (SELECT 1 FROM allocation_offer o WHERE o.referral_id = r.id) AS not_reached
            FROM allocation_referral r
            LEFT JOIN allocation_claim c ON c.referral_id = r.id
            LEFT JOIN allocation_slot s ON s.id = c.slot_id
            WHERE r.commissioner_code = :commissioner AND r.ended_at IS NULL
              AND (:category IS NULL OR r.category = :category)
              AND (:district IS NULL OR r.district = :district)
            ORDER BY COALESCE(r.deadline, r.received_at), r.id
            """;

    private final JdbcClient jdbc;

    BoardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open referrals by deadline, those without one by when they were received. */
    public List<Row> open(String commissionerCode, @Nullable UrgencyCategory category, @Nullable String district) {
        return jdbc.sql(OPEN)
                .param("commissioner", commissionerCode)
                .param("category", category == null ? null : category.name())
                .param("district", district)
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        String category = row.getString("category");
        return new Row(
                new ReferralId(row.getLong("id")),
                row.getString("pseudonym"),
                ReferralStatus.valueOf(row.getString("status")),
                category == null ? null : UrgencyCategory.valueOf(category),
                UtcTime.read(row, "triaged_at"),
                UtcTime.read(row, "deadline"),
                row.getString("district"),
                Objects.requireNonNull(UtcTime.read(row, "received_at")),
                UtcTime.read(row, "starts_at"),
                UtcTime.read(row, "held_until"),
                row.getBoolean("unexplained"),
                row.getBoolean("not_reached"));
    }

    /**
     * @param referral number
     * @param pseudonym what the patient is called
     * @param status where it stands
     * @param category how soon the patient must be seen
     * @param triagedAt when the clock started
     * @param deadline when at the latest
     * @param district where the patient is
     * @param receivedAt when it was received
     * @param appointment start of the slot that is held or booked
     * @param heldUntil when the hold ends
     * @param unexplained whether a missed deadline waits for its reason
     * @param notReached whether slots were offered and nobody looks for another, because the patient was not reached
     */
    public record Row(
            ReferralId referral,
            String pseudonym,
            ReferralStatus status,
            @Nullable UrgencyCategory category,
            @Nullable Instant triagedAt,
            @Nullable Instant deadline,
            String district,
            Instant receivedAt,
            @Nullable Instant appointment,
            @Nullable Instant heldUntil,
            boolean unexplained,
            boolean notReached) {}
}
