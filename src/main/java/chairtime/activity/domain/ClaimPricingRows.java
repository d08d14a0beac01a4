package chairtime.activity.domain;

import chairtime.activity.ClaimCategories;
import chairtime.activity.ClaimPricingId;
import chairtime.activity.ClaimPricingLine;
import chairtime.activity.ClaimPricingRun;
import chairtime.activity.ClaimPricingState;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Component;

/** Keeps checks of prices and pricings: where they stand and what they change. */
@Component
public class ClaimPricingRows {

    private static final String RUN =
            """
            SELECT p.*,
              (SELECT COALESCE(SUM(claims), 0) FROM activity_claim_pricing_line l
                WHERE l.run_id = p.id AND verdict = 'CHANGES') AS claims,
              (SELECT COUNT(DISTINCT contract_number) FROM activity_claim_pricing_line l
                WHERE l.run_id = p.id AND verdict = 'CHANGES') AS changing,
              (SELECT COALESCE(SUM(units_after - units_before), 0) FROM activity_claim_pricing_line l
                WHERE l.run_id = p.id AND verdict = 'CHANGES') AS units,
              (SELECT COALESCE(SUM(claims), 0) FROM activity_claim_pricing_line l
                WHERE l.run_id = p.id AND verdict <> 'CHANGES') AS kept
            FROM activity_claim_pricing p
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ClaimPricingRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Where work stands that is to go on. */
    public record Work(String commissioner, ClaimPricingState state, String lastContract, @Nullable Long mark) {}

    public long insert(String commissioner, Instant at, String byName) {
        return new SimpleJdbcInsert(template)
                .withTableName("activity_claim_pricing")
                .usingGeneratedKeyColumns("id")
                .executeAndReturnKey(Map.of(
                        "commissioner_code",
                        commissioner,
                        "live",
                        commissioner,
                        "state",
                        ClaimPricingState.CHECKING.name(),
                        "contracts",
                        0,
                        "done",
                        0,
                        "last_contract",
                        "",
                        "asked_at",
                        Timestamp.from(at),
                        "asked_by_name",
                        byName))
                .longValue();
    }

    /** Gives up the commissioner's check that is not at work and has changed nothing. */
    public void endBefore(String commissioner, Instant at) {
        jdbc.sql("UPDATE activity_claim_pricing SET state = 'ENDED', live = NULL, ended_at = :at"
                        + " WHERE live = :code AND state IN ('CHECKED', 'CHECK_STOPPED')")
                .param("at", Timestamp.from(at))
                .param("code", commissioner)
                .update();
    }

    /** Goes from one of the states to another; gives whether it was in one of them. */
    public boolean change(long id, List<ClaimPricingState> from, ClaimPricingState to) {
        return jdbc.sql("UPDATE activity_claim_pricing SET state = :to WHERE id = :id AND state IN (:from)")
                        .param("to", to.name())
                        .param("id", id)
                        .param("from", from.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    /** Begins to price what was checked, from the first contract on; gives whether it was checked. */
    public boolean beginPricing(long id) {
        return jdbc.sql("UPDATE activity_claim_pricing SET state = 'PRICING', done = 0, last_contract = ''"
                                + " WHERE id = :id AND state = 'CHECKED'")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Begins with the first contract again. */
    public void anew(long id) {
        jdbc.sql("UPDATE activity_claim_pricing SET done = 0, last_contract = '' WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Takes down by what it reckons and how much there is to do. */
    public void begin(long id, long mark, int contracts) {
        jdbc.sql("UPDATE activity_claim_pricing SET price_mark = :mark, contracts = :contracts WHERE id = :id")
                .param("mark", mark)
                .param("contracts", contracts)
                .param("id", id)
                .update();
    }

    /** Takes down that the contract is done. */
    public void done(long id, String contract) {
        jdbc.sql("UPDATE activity_claim_pricing SET done = done + 1, last_contract = :contract WHERE id = :id")
                .param("contract", contract)
                .param("id", id)
                .update();
    }

    /** Ends work on it, for now or for good. */
    public void end(long id, ClaimPricingState state, @Nullable String reason, Instant at) {
        boolean over = state == ClaimPricingState.PRICED || state == ClaimPricingState.ENDED;
        jdbc.sql("UPDATE activity_claim_pricing SET state = :state, reason = :reason, ended_at = :at"
                        + (over ? ", live = NULL" : "") + " WHERE id = :id")
                .param("state", state.name())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Numbers of those at work. */
    public List<Long> atWork() {
        return jdbc.sql("SELECT id FROM activity_claim_pricing WHERE state IN ('CHECKING', 'PRICING') ORDER BY id")
                .query(Long.class)
                .list();
    }

    public Optional<Work> work(long id) {
        return jdbc.sql("SELECT commissioner_code, state, last_contract, price_mark FROM activity_claim_pricing"
                        + " WHERE id = :id")
                .param("id", id)
                .query((row, i) -> new Work(
                        row.getString(1),
                        ClaimPricingState.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, Long.class)))
                .optional();
    }

    public Optional<ClaimPricingRun> find(long id, String commissioner) {
        return runs(RUN + " WHERE p.commissioner_code = :code AND p.id = :id", Map.of("code", commissioner, "id", id));
    }

    public Optional<ClaimPricingRun> latest(String commissioner) {
        return runs(
                RUN + " WHERE p.commissioner_code = :code ORDER BY p.id DESC LIMIT 1", Map.of("code", commissioner));
    }

    /** Keeps the lines of a contract in place of those it had. */
    public void keep(long id, String contract, Collection<ClaimPricingLine> lines) {
        jdbc.sql("DELETE FROM activity_claim_pricing_line WHERE run_id = :id AND contract_number = :contract")
                .param("id", id)
                .param("contract", contract)
                .update();
        template.batchUpdate(
                "INSERT INTO activity_claim_pricing_line (run_id, contract_number, financial_year, category, verdict,"
                        + " claims, units_before, units_after, pounds_before, pounds_after)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lines.stream()
                        .map(line -> new Object[] {
                            id,
                            contract,
                            line.year().startYear(),
                            ClaimCategories.number(line.category()),
                            line.verdict().name(),
                            line.claims(),
                            line.before().units(),
                            line.after().units(),
                            line.poundsBefore().amount(),
                            line.poundsAfter().amount()
                        })
                        .collect(Collectors.toList()));
    }

    public List<ClaimPricingLine> lines(long id, long offset, int size) {
        return jdbc.sql("SELECT * FROM activity_claim_pricing_line WHERE run_id = :id"
                        + " ORDER BY contract_number, financial_year, category, verdict LIMIT :size OFFSET :offset")
                .param("id", id)
                .param("size", size)
                .param("offset", offset)
                .query((row, i) -> new ClaimPricingLine(
                        row.getString("contract_number"),
                        new FinancialYear(row.getInt("financial_year")),
                        ClaimCategories.of(row.getInt("category")),
                        ClaimPricingLine.Verdict.valueOf(row.getString("verdict")),
                        row.getLong("claims"),
                        new Uda(row.getBigDecimal("units_before")),
                        new Uda(row.getBigDecimal("units_after")),
                        new Money(row.getBigDecimal("pounds_before")),
                        new Money(row.getBigDecimal("pounds_after"))))
                .list();
    }

    public long countLines(long id) {
        return jdbc.sql("SELECT COUNT(*) FROM activity_claim_pricing_line WHERE run_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** Contracts and starts of years whose year end is final. */
    public List<String> finalYears() {
        return jdbc.sql("SELECT CONCAT(contract_number, ' ', start_year) FROM activity_year_end"
                        + " WHERE status IN ('CLOSING', 'RECOVERY_DUE', 'SCHEDULE_OFFERED', 'RECOVERY_SET', 'SETTLED')")
                .query(String.class)
                .list();
    }

    private Optional<ClaimPricingRun> runs(String sql, Map<String, ?> values) {
        return jdbc.sql(sql)
                .params(values)
                .query((row, i) -> {
                    Timestamp ended = row.getTimestamp("ended_at");
                    return new ClaimPricingRun(
                            new ClaimPricingId(row.getLong("id")),
                            ClaimPricingState.valueOf(row.getString("state")),
                            row.getInt("contracts"),
                            row.getInt("done"),
                            row.getTimestamp("asked_at").toInstant(),
                            row.getString("asked_by_name"),
                            ended == null ? null : ended.toInstant(),
                            row.getString("reason"),
                            row.getLong("claims"),
                            row.getInt("changing"),
                            new Uda(row.getBigDecimal("units")),
                            row.getLong("kept"));
                })
                .optional();
    }
}
