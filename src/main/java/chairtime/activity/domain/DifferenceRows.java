package chairtime.activity.domain;

import chairtime.activity.ClaimedPart;
import chairtime.activity.DifferenceFilter;
import chairtime.activity.FigureQueryId;
import chairtime.activity.FigureQueryStatus;
import chairtime.activity.SourceDifference;
import chairtime.platform.FinancialYear;
import chairtime.platform.SearchText;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Contractor months beside the sums of claims. Only contracts with claims in the year are compared; the largest
 * difference comes first.
 */
@Component
public class DifferenceRows {

    private static final int MONTHS = 12;

    private static final String COMPARED =
            """
            SELECT c.number, c.provider_name, y.month, m.delivered AS published, k.units AS claimed, q.id AS query_id,
                   q.status AS query_status
            FROM activity_contract c
            JOIN activity_claim_contract_year held
              ON held.financial_year = :year AND held.contract_number = CONVERT(c.number USING ascii) COLLATE ascii_bin
            CROSS JOIN (%s) y
            LEFT JOIN activity_contract_month m
              ON m.contract_number = c.number
              AND m.treatment_month = MAKEDATE(y.month DIV 12, 1) + INTERVAL MOD(y.month, 12) MONTH
            LEFT JOIN activity_claim_contract_month k
              ON k.contract_number = held.contract_number AND k.treatment_month = y.month
            LEFT JOIN activity_figure_query q
              ON q.id = (SELECT MAX(one.id) FROM activity_figure_query one WHERE one.contract_number = c.number
                         AND one.treatment_month = MAKEDATE(y.month DIV 12, 1) + INTERVAL MOD(y.month, 12) MONTH)
            WHERE c.commissioner_code IN (:commissioners)
            """
                    .formatted(IntStream.range(0, MONTHS)
                            .mapToObj(month -> "SELECT :first + " + month + " AS month")
                            .collect(Collectors.joining(" UNION ALL ")));

    private static final String DIFFERENT =
            """
             AND (m.delivered IS NOT NULL OR k.units IS NOT NULL)
             AND (m.delivered IS NULL OR k.units IS NULL OR m.delivered <> k.units)
             AND (:text = '%%' OR LOWER(c.number) LIKE :text ESCAPE '!' OR LOWER(c.provider_name) LIKE :text ESCAPE '!')
             AND (:notAsked = FALSE OR q.id IS NULL OR q.status = 'WITHDRAWN')
            """;

    private final JdbcClient jdbc;

    DifferenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the differences of those commissioners' contracts. */
    public List<SourceDifference> page(Collection<String> commissioners, DifferenceFilter filter, Pageable page) {
        Map<String, Object> values = values(commissioners, filter);
        values.put("size", page.getPageSize());
        values.put("offset", page.getOffset());
        return jdbc.sql(COMPARED + DIFFERENT
                        + " ORDER BY ABS(COALESCE(k.units, 0) - COALESCE(m.delivered, 0)) DESC, c.number, y.month"
                        + " LIMIT :size OFFSET :offset")
                .params(values)
                .query((row, number) -> read(row))
                .list();
    }

    /** How many there are. */
    public long count(Collection<String> commissioners, DifferenceFilter filter) {
        return jdbc.sql("SELECT COUNT(*) FROM (" + COMPARED + DIFFERENT + ") found")
                .params(values(commissioners, filter))
                .query(Long.class)
                .single();
    }

    /** What the sources say of that month, different or not; empty for a contract of others or without claims. */
    public Optional<SourceDifference> find(
            Collection<String> commissioners, String contractNumber, TreatmentMonth month) {
        return jdbc.sql(COMPARED + " AND c.number = :number AND y.month = :month")
                .params(years(commissioners, month.financialYear()))
                .param("number", contractNumber)
                .param("month", MonthNumber.of(month.month()))
                .query((row, index) -> read(row))
                .optional();
    }

    /** The claims of that month by the month in which they were processed, earliest first. */
    public List<ClaimedPart> parts(String contractNumber, TreatmentMonth month) {
        return jdbc.sql(
                        """
                        SELECT schedule_month, SUM(claims) AS claims, SUM(late) AS late, SUM(units) AS units,
                               SUM(units_foundation) AS foundation, SUM(units_flexible) AS flexible
                        FROM activity_claim_month WHERE contract_number = :number AND treatment_month = :month
                        GROUP BY schedule_month ORDER BY schedule_month
                        """)
                .param("number", contractNumber)
                .param("month", MonthNumber.of(month.month()))
                .query((row, index) -> new ClaimedPart(
                        MonthNumber.month(row.getInt("schedule_month")),
                        row.getInt("claims"),
                        row.getInt("late"),
                        new Uda(row.getBigDecimal("units")),
                        new Uda(row.getBigDecimal("foundation")),
                        new Uda(row.getBigDecimal("flexible"))))
                .list();
    }

    private static Map<String, Object> values(Collection<String> commissioners, DifferenceFilter filter) {
        Map<String, Object> values = years(commissioners, filter.year());
        values.put("text", SearchText.containing(filter.text()));
        values.put("notAsked", filter.notAsked());
        return values;
    }

    private static Map<String, Object> years(Collection<String> commissioners, FinancialYear year) {
        Map<String, Object> values = new HashMap<>();
        values.put("commissioners", commissioners);
        values.put("year", year.startYear());
        values.put("first", MonthNumber.of(YearMonth.from(year.firstDay())));
        return values;
    }

    private static SourceDifference read(ResultSet row) throws SQLException {
        Long query = row.getObject("query_id", Long.class);
        String status = row.getString("query_status");
        return new SourceDifference(
                row.getString("number"),
                row.getString("provider_name"),
                new TreatmentMonth(MonthNumber.month(row.getInt("month"))),
                uda(row.getBigDecimal("published")),
                uda(row.getBigDecimal("claimed")),
                query == null ? null : new FigureQueryId(query),
                status == null ? null : FigureQueryStatus.valueOf(status));
    }

    private static @Nullable Uda uda(@Nullable BigDecimal units) {
        return units == null ? null : new Uda(units);
    }
}
