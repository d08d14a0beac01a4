package chairtime.activity.domain;

import chairtime.activity.ClaimCategories;
import chairtime.activity.CourseCategory;
import chairtime.activity.ServiceLine;
import chairtime.platform.FinancialYear;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts contracts' courses of sedation and visits at home out of the claims that hold. */
@Component
public class ServiceCourseRows {

    private final JdbcClient jdbc;

    ServiceCourseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Courses by contract and service, completed in the year and scheduled by then; nothing for contracts without any
     * claim of the year.
     */
    public Map<String, Map<ServiceLine, Integer>> given(
            Collection<String> contracts, FinancialYear year, YearMonth lastSchedule) {
        Map<String, Map<ServiceLine, Integer>> found = new HashMap<>();
        if (contracts.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        """
                        SELECT contract_number,
                               SUM((category = :sedation AND schedule_month <= :schedule) * (claims - after_year)),
                               SUM((category = :domiciliary AND schedule_month <= :schedule) * (claims - after_year))
                        FROM activity_claim_month
                        WHERE contract_number IN (:contracts) AND treatment_month BETWEEN :first AND :last
                        GROUP BY contract_number
                        """)
                .param("contracts", contracts)
                .param("sedation", ClaimCategories.number(CourseCategory.SEDATION))
                .param("domiciliary", ClaimCategories.number(CourseCategory.DOMICILIARY))
                .param("first", MonthNumber.of(YearMonth.from(year.firstDay())))
                .param("last", MonthNumber.of(YearMonth.from(year.lastDay())))
                .param("schedule", MonthNumber.of(lastSchedule))
                .query(row -> {
                    found.put(
                            row.getString(1),
                            Map.of(ServiceLine.SEDATION, row.getInt(2), ServiceLine.DOMICILIARY, row.getInt(3)));
                });
        return found;
    }
}
