package chairtime.allocation.domain;

import chairtime.allocation.BreachCount;
import chairtime.allocation.BreachFilter;
import chairtime.allocation.BreachReason;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralStatus;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.LondonTime;
import chairtime.security.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads missed deadlines with how late the patient was seen. */
@Component
public class BreachRows {

    private static final String BREACHES =
            """
            SELECT b.*, r.pseudonym, r.status, r.ended_at, COALESCE(s.starts_at, a.starts_at) AS starts_at
            FROM allocation_breach b
            JOIN allocation_referral r ON r.id = b.referral_id
            LEFT JOIN allocation_claim c ON c.referral_id = r.id AND c.state = 'BOOKED'
            LEFT JOIN allocation_slot s ON s.id = c.slot_id
            LEFT JOIN allocation_attendance a
              ON a.referral_id = r.id AND a.ended_as = 'ATTENDED' AND a.replaced_at IS NULL
            WHERE b.commissioner_code = :commissioner
            """;
    private static final String FILTER =
            """
             AND b.deadline >= :from AND b.deadline < :before
             AND (:reason IS NULL OR b.reason = :reason)
             AND (:category IS NULL OR b.category = :category)
             AND (:unexplained = FALSE OR b.explained_at IS NULL)
            """;
    private static final String LATEST_FIRST = " ORDER BY b.deadline DESC, b.id DESC";

    private final JdbcClient jdbc;

    BreachRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that the filter leaves, latest first. */
    public List<Row> find(String commissionerCode, BreachFilter filter, int offset, int most) {
        return jdbc.sql(BREACHES + FILTER + LATEST_FIRST + " LIMIT :most OFFSET :offset")
                .params(parameters(commissionerCode, filter))
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    /** How many the filter leaves. */
    public long count(String commissionerCode, BreachFilter filter) {
        return jdbc.sql("SELECT COUNT(*) FROM allocation_breach b WHERE b.commissioner_code = :commissioner" + FILTER)
                .params(parameters(commissionerCode, filter))
                .query(Long.class)
                .single();
    }

    /** Every breach of a referral, latest first. */
    public List<Row> of(String commissionerCode, ReferralId referral) {
        return jdbc.sql(BREACHES + " AND b.referral_id = :referral" + LATEST_FIRST)
                .param("commissioner", commissionerCode)
                .param("referral", referral.value())
                .query((row, number) -> row(row))
                .list();
    }

    /** How many there are by month of the deadline, in England, and reason; null for those not explained yet. */
    public List<BreachCount> counts(String commissionerCode, BreachFilter filter) {
        Map<BreachCount, Long> counts = jdbc
                .sql("SELECT b.deadline, b.reason FROM allocation_breach b WHERE b.commissioner_code = :commissioner"
                        + FILTER)
                .params(parameters(commissionerCode, filter))
                .query((row, number) -> new BreachCount(
                        YearMonth.from(LondonTime.wallClock(Objects.requireNonNull(UtcTime.read(row, "deadline")))),
                        reason(row),
                        1))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count ->
                        new BreachCount(count.getKey().month(), count.getKey().reason(), count.getValue()))
                .sorted(Comparator.comparing(BreachCount::month))
                .toList();
    }

    private static @Nullable BreachReason reason(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? null : BreachReason.valueOf(reason);
    }

    private static Map<String, @Nullable Object> parameters(String commissionerCode, BreachFilter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("commissioner", commissionerCode);
        parameters.put("from", UtcTime.of(LondonTime.instantOf(filter.from().atStartOfDay())));
        parameters.put(
                "before",
                UtcTime.of(LondonTime.instantOf(filter.to().plusDays(1).atStartOfDay())));
        parameters.put(
                "reason", filter.reason() == null ? null : filter.reason().name());
        parameters.put(
                "category", filter.category() == null ? null : filter.category().name());
        parameters.put("unexplained", filter.unexplained());
        return parameters;
    }

    private static Row row(ResultSet row) throws SQLException {
        String words = row.getString("reason_words");
        Long by = row.getObject("explained_by", Long.class);
        Instant seenAt = UtcTime.read(row, "starts_at");
        return new Row(
                new ReferralId(row.getLong("referral_id")),
                row.getString("pseudonym"),
                UrgencyCategory.valueOf(row.getString("category")),
                row.getString("district"),
                Objects.requireNonNull(UtcTime.read(row, "deadline")),
                Objects.requireNonNull(UtcTime.read(row, "recorded_at")),
                row.getString("waited_for"),
                ReferralStatus.valueOf(row.getString("status")),
                seenAt == null ? UtcTime.read(row, "ended_at") : seenAt,
                reason(row),
                words == null ? "" : words,
                by == null ? null : new AccountId(by),
                UtcTime.read(row, "explained_at"));
    }

    /**
     * @param referral which referral
     * @param pseudonym what the patient is called
     * @param category how soon the patient had to be seen
     * @param district where the patient is
     * @param deadline the deadline
     * @param recordedAt when it was taken down
     * @param waitedFor what it waited for then
     * @param status where the referral stands now
     * @param endedAt when the patient was or will be seen, or else the referral ended
     * @param reason why
     * @param words what happened
     * @param explainedBy who said so
     * @param explainedAt when
     */
    public record Row(
            ReferralId referral,
            String pseudonym,
            UrgencyCategory category,
            String district,
            Instant deadline,
            Instant recordedAt,
            String waitedFor,
            ReferralStatus status,
            @Nullable Instant endedAt,
            @Nullable BreachReason reason,
            String words,
            @Nullable AccountId explainedBy,
            @Nullable Instant explainedAt) {}
}
