package chairtime.activity.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums delivery in the database. */
@Component
public class DeliveryRows {

    private final JdbcClient jdbc;

    DeliveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First days of the months between the two that hold facts of the commissioner, in order. */
    public List<LocalDate> months(String commissionerCode, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT treatment_month FROM activity_contract_month
                        WHERE commissioner_code = :code AND treatment_month BETWEEN :from AND :to
                        ORDER BY treatment_month
                        """)
                .param("code", commissionerCode)
                .param("from", from)
                .param("to", to)
                .query(LocalDate.class)
                .list();
    }

    /** First day of the commissioner's newest month. */
    public Optional<LocalDate> newestMonth(String commissionerCode) {
        return jdbc
                .sql("SELECT MAX(treatment_month) FROM activity_contract_month WHERE commissioner_code = :code")
                .param("code", commissionerCode)
                .query(LocalDate.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The sums over the commissioner's contracts in those districts; no districts means all. */
    public DeliveryTotals totals(String commissionerCode, Collection<String> districts, PeriodMonths period) {
        String filter = "f.commissioner_code = :code" + (districts.isEmpty() ? "" : " AND f.district IN (:districts)");
        return jdbc.sql(ContractSums.rolledUp("", filter, period))
                .param("code", commissionerCode)
                .params(districts.isEmpty() ? Map.of() : Map.of("districts", districts))
                .query(DeliveryTotals.class)
                .single();
    }

    /** Delivered over the working-day share, in percent and unrounded, of each contract that had data. */
    public Map<String, BigDecimal> percentByContract(Collection<String> numbers, PeriodMonths period) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT contract_number, percent FROM ("
                        + ContractSums.byContract("f.contract_number IN (:numbers)", period)
                        + ") c WHERE months_with_data > 0 AND percent IS NOT NULL")
                .param("numbers", numbers)
                .query((row, i) -> Map.entry(row.getString(1), row.getBigDecimal(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
