package chairtime.allocation.domain;

import chairtime.allocation.CountKind;
import chairtime.allocation.ReferralId;
import chairtime.allocation.SlotSource;
import chairtime.platform.LondonTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is counted of slots: commissioned, offered, booked and attended, by the month in which the slot starts. */
@Component
public class UrgentCountRows {

    private static final String SLOTS =
            """
            SELECT s.starts_at, s.provider_code, s.contract_number, s.source, NULL AS referral_id, NULL AS pseudonym,
                   NULL AS at, s.status AS state
            FROM allocation_slot s
            WHERE s.status = 'OPEN' AND s.commissioner_code = :commissioner
            """;
    private static final String OFFERS =
            """
            SELECT s.starts_at, s.provider_code, s.contract_number, s.source, o.referral_id, r.pseudonym,
                   o.made_at AS at, o.state
            FROM allocation_offer o
            JOIN allocation_slot s ON s.id = o.slot_id
            JOIN allocation_referral r ON r.id = o.referral_id
            WHERE s.commissioner_code = :commissioner
            """;
    private static final String BOOKINGS =
            """
            SELECT s.starts_at, s.provider_code, s.contract_number, s.source, c.referral_id, r.pseudonym,
                   c.claimed_at AS at, c.state
            FROM (SELECT slot_id, referral_id, claimed_at, 'BOOKED' AS state FROM allocation_claim
                  WHERE state = 'BOOKED'
                  UNION ALL
                  SELECT slot_id, referral_id, claimed_at, ended_as FROM allocation_claim_history
                  WHERE state = 'BOOKED') c
            JOIN allocation_slot s ON s.id = c.slot_id
            LEFT JOIN allocation_referral r ON r.id = c.referral_id
            WHERE s.commissioner_code = :commissioner
            """;
    private static final String ATTENDANCES =
            """
            SELECT s.starts_at, s.provider_code, s.contract_number, s.source, a.referral_id, r.pseudonym,
                   a.recorded_at AS at, a.ended_as AS state
            FROM allocation_attendance a
            JOIN allocation_slot s ON s.id = a.slot_id
            JOIN allocation_referral r ON r.id = a.referral_id
            WHERE a.ended_as = 'ATTENDED' AND a.replaced_at IS NULL AND s.commissioner_code = :commissioner
            """;
    private static final String IN_MONTHS =
            """
             AND s.starts_at >= :from AND s.starts_at < :before
             AND (:contract IS NULL OR s.contract_number = :contract)
            """;

    private final JdbcClient jdbc;

    UrgentCountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everything of that kind whose slot starts in those months, in order of the start; nothing of claims, which are
     * not here.
     *
     * @param contract only of that contract, or null for all
     */
    public Stream<Row> find(
            String commissionerCode, CountKind kind, YearMonth from, YearMonth to, @Nullable String contract) {
        return query(commissionerCode, select(kind) + IN_MONTHS + " ORDER BY s.starts_at, s.id", from, to, contract)
                .query((row, number) -> row(row))
                .stream();
    }

    /** How many there are of that kind in each hour, contract and source: few rows, however many slots. */
    public List<Tally> tally(String commissionerCode, CountKind kind, YearMonth from, YearMonth to) {
        String tally =
                """
                SELECT DATE_FORMAT(t.starts_at, '%%Y-%%m-%%d %%H:00:00') AS hour, t.provider_code, t.contract_number,
                       t.source, COUNT(*) AS n
                FROM (%s) t GROUP BY hour, t.provider_code, t.contract_number, t.source
                """
                        .formatted(select(kind) + IN_MONTHS);
        return query(commissionerCode, tally, from, to, null)
                .query((row, number) -> new Tally(
                        YearMonth.from(LondonTime.wallClock(hour(row))),
                        row.getString("provider_code"),
                        row.getString("contract_number"),
                        SlotSource.valueOf(row.getString("source")),
                        row.getInt("n")))
                .list();
    }

    private static Instant hour(ResultSet row) throws SQLException {
        return LocalDateTime.parse(row.getString("hour").replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    private JdbcClient.StatementSpec query(
            String commissionerCode, String sql, YearMonth from, YearMonth to, @Nullable String contract) {
        return jdbc.sql(sql)
                .param("commissioner", commissionerCode)
                .param("from", UtcTime.of(LondonTime.instantOf(from.atDay(1).atStartOfDay())))
                .param(
                        "before",
                        UtcTime.of(
                                LondonTime.instantOf(to.plusMonths(1).atDay(1).atStartOfDay())))
                .param("contract", contract);
    }

    private static String select(CountKind kind) {
        return switch (kind) {
            case COMMISSIONED -> SLOTS;
            case OFFERED -> OFFERS;
            case BOOKED -> BOOKINGS;
            case ATTENDED -> ATTENDANCES;
            case CLAIMED -> throw new IllegalArgumentException("Claims are counted by contract months");
        };
    }

    private static Row row(ResultSet row) throws SQLException {
        Long referral = row.getObject("referral_id", Long.class);
        return new Row(
                Objects.requireNonNull(UtcTime.read(row, "starts_at")),
                row.getString("provider_code"),
                row.getString("contract_number"),
                SlotSource.valueOf(row.getString("source")),
                referral == null ? null : new ReferralId(referral),
                row.getString("pseudonym"),
                UtcTime.read(row, "at"),
                row.getString("state"));
    }

    /**
     * @param startsAt start of the slot
     * @param providerCode the practice
     * @param contractNumber the contract
     * @param source where the slot comes from
     * @param referral of which referral
     * @param pseudonym what the patient is called
     * @param at when it happened
     * @param state name of what became of it
     */
    public record Row(
            Instant startsAt,
            String providerCode,
            String contractNumber,
            SlotSource source,
            @Nullable ReferralId referral,
            @Nullable String pseudonym,
            @Nullable Instant at,
            String state) {}

    /**
     * @param month month in which the slots start, in England
     * @param providerCode the practice
     * @param contractNumber the contract
     * @param source where the slots come from
     * @param count how many
     */
    public record Tally(YearMonth month, String providerCode, String contractNumber, SlotSource source, int count) {}
}
