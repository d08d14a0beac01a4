package chairtime.activity.domain;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the published months say of contracts' years, for many contracts with one question. */
@Component
public class YearRows {

    private final JdbcClient jdbc;

    YearRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Contracts that one of the commissioners had in any published month of the year. */
    public List<String> publishedFor(Collection<String> commissionerCodes, FinancialYear year) {
        if (commissionerCodes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        SELECT DISTINCT contract_number FROM activity_contract_month
                        WHERE commissioner_code IN (:codes) AND treatment_month BETWEEN :first AND :last
                        """)
                .param("codes", commissionerCodes)
                .param("first", year.firstDay())
                .param("last", year.lastDay())
                .query(String.class)
                .list();
    }

    /** The published months of those contracts in the year, by contract and in order. */
    public Map<String, List<PublishedMonth>> months(Collection<String> numbers, FinancialYear year) {
        Map<String, List<PublishedMonth>> found = new HashMap<>();
        if (numbers.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        """
                        SELECT contract_number, treatment_month, commissioner_code, annual_target, annual_value, delivered
                        FROM activity_contract_month
                        WHERE treatment_month BETWEEN :first AND :last AND contract_number IN (:numbers)
                        ORDER BY treatment_month
                        """)
                .param("first", year.firstDay())
                .param("last", year.lastDay())
                .param("numbers", numbers)
                .query((row, number) -> {
                    BigDecimal delivered = row.getBigDecimal("delivered");
                    return new PublishedMonth(
                            row.getString("contract_number"),
                            new TreatmentMonth(YearMonth.from(row.getObject("treatment_month", LocalDate.class))),
                            row.getString("commissioner_code"),
                            new Uda(row.getBigDecimal("annual_target")),
                            new Money(row.getBigDecimal("annual_value")),
                            delivered == null ? null : new Uda(delivered));
                })
                .list()
                .forEach(month -> found.computeIfAbsent(month.contractNumber(), number -> new ArrayList<>())
                        .add(month));
        return found;
    }

    /** The financial years with published months, terms or entries of that contract, newest first. */
    public List<FinancialYear> yearsOf(String contractNumber) {
        return jdbc
                .sql(
                        """
                        SELECT DISTINCT YEAR(day) - (MONTH(day) < 4) AS y FROM (
                          SELECT treatment_month AS day FROM activity_contract_month WHERE contract_number = :number
                          UNION SELECT valid_from FROM activity_terms_version
                            WHERE contract_number = :number AND superseded_by = 0
                          UNION SELECT MAKEDATE(start_year, 100) FROM activity_ledger_entry
                            WHERE contract_number = :number) days
                        ORDER BY y DESC
                        """)
                .param("number", contractNumber)
                .query(Integer.class)
                .list()
                .stream()
                .map(FinancialYear::new)
                .toList();
    }

    /** The contracts with those numbers. */
    public List<ContractTerms> contracts(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(ContractTermsRows.SELECT + "WHERE number IN (:numbers) ORDER BY number")
                        .param("numbers", numbers)
                        .query(ContractTerms.class)
                        .list();
    }
}
