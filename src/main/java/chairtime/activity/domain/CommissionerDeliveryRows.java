package chairtime.activity.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists commissioners with the delivery of all their contracts, and one commissioner's months. */
@Component
public class CommissionerDeliveryRows {

    private static final Map<String, String> SORTABLE = Map.of(
            "percent", "delivered / target_days",
            "contracts", "contracts",
            "withoutData", "without_data",
            "annualTarget", "annual_target",
            "expected", "target_days",
            "delivered", "delivered",
            "shortfall", "shortfall_days",
            "shortfallValue", "shortfall_value_days",
            "name", "FIELD(commissioner_code, :codes)");

    private static final int QUESTIONS_KEPT = 500;

    private final JdbcClient jdbc;
    private final Cache<Question, List<Row>> kept =
            Caffeine.newBuilder().maximumSize(QUESTIONS_KEPT).build();

    CommissionerDeliveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The sums of one commissioner.
     *
     * @param commissionerCode its code
     * @param contracts contracts counted
     * @param withoutData how many of them had no data
     * @param annualTarget UDA a year
     * @param targetDays target times working days
     * @param delivered UDA
     * @param shortfallDays shortfall times the year's working days
     * @param shortfallValueDays the same in pounds
     */
    public record Row(
            String commissionerCode,
            int contracts,
            int withoutData,
            BigDecimal annualTarget,
            BigDecimal targetDays,
            BigDecimal delivered,
            BigDecimal shortfallDays,
            BigDecimal shortfallValueDays) {

        /** The sums without the code. */
        public DeliveryTotals totals() {
            return new DeliveryTotals(
                    contracts, withoutData, annualTarget, targetDays, delivered, shortfallDays, shortfallValueDays);
        }
    }

    /**
     * A month's sums of one commissioner.
     *
     * @param month first day
     * @param contracts contracts counted
     * @param withoutData how many of them had no data
     * @param annualTarget UDA a year
     * @param delivered UDA
     */
    public record MonthRow(
            LocalDate month, int contracts, int withoutData, BigDecimal annualTarget, BigDecimal delivered) {}

    /** A page asked for when that import was the newest. Imports store one after the other, and nothing else changes facts. */
    private record Question(long newestImport, List<String> codes, PeriodMonths period, Pageable page) {}

    /**
     * A page of those with one of the codes; sorted by name means in the order of the codes. It is added up once after
     * each import.
     */
    public List<Row> page(Collection<String> codes, PeriodMonths period, Pageable page) {
        if (codes.isEmpty()) {
            return List.of();
        }
        long newest = jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM activity_import")
                .query(Long.class)
                .single();
        return kept.get(new Question(newest, List.copyOf(codes), period, page), this::addUp);
    }

    private List<Row> addUp(Question asked) {
        String sums = ContractSums.rolledUp("commissioner_code,", "f.commissioner_code IN (:codes)", asked.period());
        return jdbc.sql("SELECT * FROM (" + sums + ") r ORDER BY "
                        + order(asked.page().getSort()) + "commissioner_code LIMIT :size OFFSET :offset")
                .param("codes", asked.codes())
                .param("size", asked.page().getPageSize())
                .param("offset", asked.page().getOffset())
                .query(Row.class)
                .list();
    }

    /** How many of the codes have contracts that count. */
    public long count(Collection<String> codes, PeriodMonths period) {
        if (codes.isEmpty()) {
            return 0;
        }
        return jdbc.sql("SELECT COUNT(DISTINCT f.commissioner_code) FROM " + period.asTable()
                        + " JOIN activity_contract_month f ON f.treatment_month = p.m AND f.annual_target > p.minimum"
                        + " WHERE f.commissioner_code IN (:codes)")
                .param("codes", codes)
                .query(Long.class)
                .single();
    }

    /** One row for each of the months that has facts of the commissioner, in order. */
    public List<MonthRow> months(String commissionerCode, PeriodMonths months) {
        return jdbc.sql(
                        """
                        SELECT f.treatment_month AS month, COUNT(*) AS contracts,
                               SUM(f.delivered IS NULL) AS without_data,
                               SUM(f.annual_target) AS annual_target, COALESCE(SUM(f.delivered), 0) AS delivered
                        FROM %s JOIN activity_contract_month f ON f.treatment_month = p.m AND f.annual_target > p.minimum
                        WHERE f.commissioner_code = :code
                        GROUP BY f.treatment_month ORDER BY f.treatment_month
                        """
                                .formatted(months.asTable()))
                .param("code", commissionerCode)
                .query(MonthRow.class)
                .list();
    }

    private static String order(Sort sort) {
        StringBuilder order = new StringBuilder();
        sort.filter(by -> SORTABLE.containsKey(by.getProperty()))
                .forEach(by ->
                        order.append(SORTABLE.get(by.getProperty())).append(by.isAscending() ? " ASC, " : " DESC, "));
        return order.toString();
    }
}
