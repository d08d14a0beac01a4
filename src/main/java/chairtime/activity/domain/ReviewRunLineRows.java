package chairtime.activity.domain;

import chairtime.activity.ReviewRunId;
import chairtime.activity.ReviewRunLine;
import chairtime.activity.RunResult;
import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndResult;
import chairtime.activity.YearFigures;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contracts of runs as they are kept. */
@Component
public class ReviewRunLineRows {

    private static final int REASON_LENGTH = 500;
    private static final int PERCENT_DECIMALS = 10;
    private static final List<String> COLUMNS = List.of(
            "run_id",
            "contract_number",
            "provider_code",
            "provider_name",
            "contracted",
            "contract_value",
            "delivered",
            "carry_forward",
            "new_patient_premium",
            "miscellaneous",
            "percent",
            "outcome",
            "recovery",
            "carried_forward",
            "unpaid_excess",
            "paid_excess",
            "paid_excess_value",
            "rule",
            "unscheduled_required",
            "unscheduled_given",
            "unscheduled_recovery",
            "unscheduled_paid",
            "services_recovery",
            "result",
            "reason",
            "review_number");
    private static final String WHICH = " WHERE l.run_id = :run AND (:result IS NULL OR l.result = :result)"
            + " AND (:text = '' OR l.contract_number LIKE CONCAT('%', :text, '%')"
            + " OR l.provider_name LIKE CONCAT('%', :text, '%'))";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ReviewRunLineRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    static void insert(JdbcTemplate template, ReviewRunId run, List<ReviewRunLine> lines) {
        ManyRows.insert(
                template,
                "activity_review_run_line",
                COLUMNS,
                lines,
                (line, values) -> values(run, line, values),
                inserted -> {});
    }

    private static void values(ReviewRunId run, ReviewRunLine line, List<@Nullable Object> values) {
        values.add(run.value());
        values.add(line.contract().number());
        values.add(line.contract().providerCode());
        values.add(line.contract().providerName());
        YearFigures figures = line.contract().figures();
        values.add(figures == null ? null : figures.contracted().units());
        values.add(figures == null ? null : figures.value().amount());
        values.add(figures == null ? null : figures.delivered().units());
        values.add(figures == null ? null : figures.carryForward().units());
        values.add(figures == null ? null : figures.newPatientPremium().units());
        values.add(figures == null ? null : figures.miscellaneous().units());
        values.add(line.percent() == null ? null : line.percent().setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP));
        YearEndResult result = line.yearEnd();
        values.add(result == null ? null : result.outcome().name());
        values.add(result == null ? null : result.recovery().amount());
        values.add(result == null ? null : result.carriedForward().units());
        values.add(result == null ? null : result.unpaidExcess().units());
        values.add(result == null ? null : result.paidExcess().units());
        values.add(result == null ? null : result.paidExcessValue().amount());
        String rule = result == null ? line.reason() : result.rule();
        values.add(rule.substring(0, Math.min(YearEndJudgement.RULE_LENGTH, rule.length())));
        YearEndResult.Unscheduled second = result == null ? null : result.unscheduled();
        values.add(second == null ? null : second.required());
        values.add(second == null ? null : second.given());
        values.add(second == null ? null : second.recovery().amount());
        values.add(second == null ? null : second.paidAbove().amount());
        values.add(result == null ? null : result.services().amount());
        values.add(line.result().name());
        values.add(
                line.reason().substring(0, Math.min(REASON_LENGTH, line.reason().length())));
        values.add(line.reviewNumber());
    }

    /** Some of the contracts that are still to be started. */
    public List<ReviewRunLine> next(ReviewRunId run, FinancialYear year, int most) {
        return jdbc.sql("SELECT l.* FROM activity_review_run_line l WHERE l.run_id = :run AND l.result = 'TO_START'"
                        + " ORDER BY l.contract_number LIMIT :most")
                .param("run", run.value())
                .param("most", most)
                .query((row, number) -> read(row, year))
                .list();
    }

    /** A page of the contracts with that result, all without one, the lowest percentage first. */
    public List<ReviewRunLine> page(
            ReviewRunId run, FinancialYear year, @Nullable RunResult result, String text, long offset, int most) {
        return jdbc.sql("SELECT l.* FROM activity_review_run_line l" + WHICH
                        + " ORDER BY l.percent IS NULL, l.percent, l.contract_number LIMIT :most OFFSET :offset")
                .param("run", run.value())
                .param("result", result == null ? null : result.name())
                .param("text", text.strip())
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> read(row, year))
                .list();
    }

    /** How many {@link #page} has in all. */
    public long count(ReviewRunId run, @Nullable RunResult result, String text) {
        return jdbc.sql("SELECT COUNT(*) FROM activity_review_run_line l" + WHICH)
                .param("run", run.value())
                .param("result", result == null ? null : result.name())
                .param("text", text.strip())
                .query(Long.class)
                .single();
    }

    /** Notes what was started. */
    public void started(ReviewRunId run, Map<String, Long> numbers) {
        List<Object[]> rows = new ArrayList<>();
        numbers.forEach((contract, number) -> rows.add(new Object[] {number, run.value(), contract}));
        template.batchUpdate(
                "UPDATE activity_review_run_line SET result = 'STARTED', review_number = ?"
                        + " WHERE run_id = ? AND contract_number = ?",
                rows);
    }

    /** Notes that nothing was started, and why. */
    public void notStarted(ReviewRunId run, String contractNumber, RunResult result, String reason) {
        jdbc.sql("UPDATE activity_review_run_line SET result = :result, reason = :reason"
                        + " WHERE run_id = :run AND contract_number = :contract")
                .param("result", result.name())
                .param("reason", reason.substring(0, Math.min(REASON_LENGTH, reason.length())))
                .param("run", run.value())
                .param("contract", contractNumber)
                .update();
    }

    private static ReviewRunLine read(ResultSet row, FinancialYear year) throws SQLException {
        BigDecimal contracted = row.getBigDecimal("contracted");
        YearFigures figures = contracted == null
                ? null
                : new YearFigures(
                        year,
                        new Uda(contracted),
                        new Money(row.getBigDecimal("contract_value")),
                        uda(row, "delivered"),
                        uda(row, "carry_forward"),
                        uda(row, "new_patient_premium"),
                        uda(row, "miscellaneous"));
        return new ReviewRunLine(
                new ReviewRunLine.Contract(
                        row.getString("contract_number"),
                        row.getString("provider_code"),
                        row.getString("provider_name"),
                        figures),
                row.getBigDecimal("percent"),
                figures == null ? null : yearEnd(row, figures),
                RunResult.valueOf(row.getString("result")),
                row.getString("reason"),
                row.getObject("review_number", Long.class));
    }

    private static @Nullable YearEndResult yearEnd(ResultSet row, YearFigures figures) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new YearEndResult(
                        YearEndOutcome.valueOf(outcome),
                        figures.adjusted(),
                        row.getBigDecimal("percent"),
                        new Money(row.getBigDecimal("recovery")),
                        uda(row, "carried_forward"),
                        uda(row, "unpaid_excess"),
                        uda(row, "paid_excess"),
                        new Money(row.getBigDecimal("paid_excess_value")),
                        row.getString("rule"),
                        UnscheduledColumns.of(
                                row.getObject("unscheduled_required", Integer.class),
                                row.getObject("unscheduled_given", Integer.class),
                                row.getBigDecimal("unscheduled_recovery"),
                                row.getBigDecimal("unscheduled_paid")),
                        services(row));
    }

    private static Money services(ResultSet row) throws SQLException {
        BigDecimal recovery = row.getBigDecimal("services_recovery");
        return recovery == null ? Money.ZERO : new Money(recovery);
    }

    private static Uda uda(ResultSet row, String column) throws SQLException {
        return new Uda(Objects.requireNonNull(row.getBigDecimal(column), column));
    }
}
