package chairtime.activity.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists contracts with their delivery, summed, filtered, sorted and paged in the database. */
@Component
public class ContractDeliveryRows {

    private static final Map<String, String> SORTABLE = Map.of(
            "percent", "percent",
            "provider", "provider_name",
            "number", "contract_number",
            "district", "district",
            "annualTarget", "annual_target",
            "expected", "target_days",
            "delivered", "delivered",
            "shortfall", "shortfall_days",
            "shortfallValue", "shortfall_value_days");

    private final JdbcClient jdbc;

    ContractDeliveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which contracts.
     *
     * @param commissionerCode of that commissioner; null means of any
     * @param providerCode held by that provider; null means by any
     * @param text part of number, name or postcode; blank means all
     * @param districts outward parts of postcodes; empty means all
     * @param percentFrom at least that percentage; null means no bound
     * @param percentBelow less than that percentage; null means no bound
     * @param withData whether there was data; null means either
     */
    public record Which(
            @Nullable String commissionerCode,
            @Nullable String providerCode,
            String text,
            Collection<String> districts,
            @Nullable BigDecimal percentFrom,
            @Nullable BigDecimal percentBelow,
            @Nullable Boolean withData) {}

    /** A page of them. */
    public List<ContractDeliveryRow> page(Which which, PeriodMonths period, Pageable page) {
        Map<String, Object> values = new HashMap<>();
        String sql = "SELECT * FROM (" + all(which, period, values) + ") r ORDER BY " + order(page.getSort())
                + "contract_number, commissioner_code LIMIT :size OFFSET :offset";
        values.put("size", page.getPageSize());
        values.put("offset", page.getOffset());
        return jdbc.sql(sql).params(values).query(ContractDeliveryRow.class).list();
    }

    /** How many there are. */
    public long count(Which which, PeriodMonths period) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("SELECT COUNT(*) FROM (" + all(which, period, values) + ") r")
                .params(values)
                .query(Long.class)
                .single();
    }

    /** The sums over them. */
    public DeliveryTotals totals(Which which, PeriodMonths period) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql(
                        """
                        SELECT COUNT(*) AS contracts, COALESCE(SUM(months_with_data = 0), 0) AS without_data,
                               COALESCE(SUM(annual_target), 0) AS annual_target,
                               COALESCE(SUM(target_days), 0) AS target_days,
                               COALESCE(SUM(delivered), 0) AS delivered,
                               COALESCE(SUM(shortfall_days), 0) AS shortfall_days,
                               COALESCE(SUM(shortfall_value_days), 0) AS shortfall_value_days
                        FROM (%s) r
                        """
                                .formatted(all(which, period, values)))
                .params(values)
                .query(DeliveryTotals.class)
                .single();
    }

    private static String all(Which which, PeriodMonths period, Map<String, Object> values) {
        StringBuilder facts = new StringBuilder("TRUE");
        if (which.commissionerCode() != null) {
            facts.append(" AND f.commissioner_code = :commissioner");
            values.put("commissioner", which.commissionerCode());
        }
        if (which.providerCode() != null) {
            facts.append(" AND f.contract_number IN"
                    + " (SELECT number FROM activity_contract WHERE provider_code = :provider)");
            values.put("provider", which.providerCode());
        }
        return """
                SELECT c.*, t.provider_name, t.postcode, t.district,
                       c.shortfall_days * c.value_days / c.target_days AS shortfall_value_days
                FROM (%s) c JOIN activity_contract t ON t.number = c.contract_number
                WHERE TRUE %s
                """
                .formatted(ContractSums.byContract(facts.toString(), period), contracts(which, values));
    }

    private static String contracts(Which which, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        if (!which.text().isBlank()) {
            sql.append(" AND (t.provider_name LIKE :text OR t.number LIKE :text OR t.postcode LIKE :text)");
            values.put("text", "%" + which.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (!which.districts().isEmpty()) {
            sql.append(" AND t.district IN (:districts)");
            values.put("districts", which.districts());
        }
        if (which.percentFrom() != null) {
            sql.append(" AND c.percent >= :percentFrom");
            values.put("percentFrom", which.percentFrom());
        }
        if (which.percentBelow() != null) {
            sql.append(" AND c.percent < :percentBelow");
            values.put("percentBelow", which.percentBelow());
        }
        if (which.withData() != null) {
            sql.append(which.withData() ? " AND c.months_with_data > 0" : " AND c.months_with_data = 0");
        }
        return sql.toString();
    }

    private static String order(Sort sort) {
        StringBuilder order = new StringBuilder();
        sort.filter(by -> SORTABLE.containsKey(by.getProperty()))
                .forEach(by ->
                        order.append(SORTABLE.get(by.getProperty())).append(by.isAscending() ? " ASC, " : " DESC, "));
        return order.toString();
    }
}
