package chairtime.activity.domain;

import chairtime.activity.ClaimTotals;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sums of one contract's claims by month. */
@Component
public class ContractClaimSums {

    /** By which month. */
    public enum By {
        TREATMENT("treatment_month"),
        SCHEDULE("schedule_month");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    private static final String SUMS = Stream.of(
                    "claims",
                    "late",
                    "after_year",
                    "incomplete",
                    "units",
                    "units_foundation",
                    "units_flexible",
                    "pounds",
                    "patient_charges")
            .map("SUM(%s)"::formatted)
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;

    ContractClaimSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sums of each month between those two, both included, that has claims. */
    public Map<YearMonth, ClaimTotals> of(String contract, By by, YearMonth from, YearMonth to) {
        Map<YearMonth, ClaimTotals> found = new TreeMap<>();
        jdbc.sql("SELECT " + by.column + ", " + SUMS
                        + " FROM activity_claim_month WHERE contract_number = :contract AND " + by.column
                        + " BETWEEN :from AND :to GROUP BY " + by.column)
                .param("contract", contract)
                .param("from", MonthNumber.of(from))
                .param("to", MonthNumber.of(to))
                .query((row, i) -> found.put(
                        MonthNumber.month(row.getInt(1)),
                        new ClaimTotals(
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                new Uda(row.getBigDecimal(6)),
                                new Uda(row.getBigDecimal(7)),
                                new Uda(row.getBigDecimal(8)),
                                new Money(row.getBigDecimal(9)),
                                new Money(row.getBigDecimal(10)))))
                .list();
        return found;
    }

    /** The months that have claims, newest first. */
    public List<YearMonth> months(String contract, By by) {
        return jdbc
                .sql("SELECT DISTINCT " + by.column + " FROM activity_claim_month WHERE contract_number = :contract"
                        + " ORDER BY 1 DESC")
                .param("contract", contract)
                .query(Integer.class)
                .list()
                .stream()
                .map(MonthNumber::month)
                .toList();
    }
}
