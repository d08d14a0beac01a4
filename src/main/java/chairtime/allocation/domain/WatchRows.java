package chairtime.allocation.domain;

import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralStatus;
import chairtime.allocation.UrgencyCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the open referrals whose deadline has not been taken down as missed, of every commissioner. */
@Component
public class WatchRows {

    private static final String OPEN =
            """
            SELECT r.id, r.commissioner_code, r.status, r.category, r.triaged_at, r.deadline, s.starts_at,
                   (SELECT GROUP_CONCAT(w.share) FROM allocation_warning w
                    WHERE w.referral_id = r.id AND w.deadline = r.deadline) AS told
            FROM allocation_referral r
            LEFT JOIN allocation_claim c ON c.referral_id = r.id AND c.state = 'BOOKED'
            LEFT JOIN allocation_slot s ON s.id = c.slot_id
            WHERE r.ended_at IS NULL AND r.deadline IS NOT NULL AND r.status <> 'ATTENDED'
              AND NOT EXISTS (SELECT 1 FROM allocation_breach b
                              WHERE b.referral_id = r.id AND b.deadline = r.deadline)
            ORDER BY r.deadline
            """;

    private final JdbcClient jdbc;

    WatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The referrals, those with least time first. */
    public List<Row> open() {
        return jdbc.sql(OPEN).query((row, number) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        String told = row.getString("told");
        return new Row(
                new ReferralId(row.getLong("id")),
                row.getString("commissioner_code"),
                ReferralStatus.valueOf(row.getString("status")),
                UrgencyCategory.valueOf(row.getString("category")),
                Objects.requireNonNull(UtcTime.read(row, "triaged_at")),
                Objects.requireNonNull(UtcTime.read(row, "deadline")),
                UtcTime.read(row, "starts_at"),
                told == null
                        ? Set.of()
                        : Arrays.stream(told.split(",")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * @param referral number
     * @param commissionerCode whose
     * @param status where it stands
     * @param category how soon the patient must be seen
     * @param triagedAt when the clock started
     * @param deadline when at the latest
     * @param appointment start of the booked slot
     * @param told shares that have been warned of
     */
    public record Row(
            ReferralId referral,
            String commissionerCode,
            ReferralStatus status,
            UrgencyCategory category,
            Instant triagedAt,
            Instant deadline,
            @Nullable Instant appointment,
            Set<Integer> told) {}
}
