package chairtime.activity.domain;

import chairtime.activity.ClaimCategories;
import chairtime.activity.CourseCategory;
import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a contract's courses of unscheduled or urgent care out of the claims that hold. */
@Component
public class UnscheduledCourseRows {

    private final JdbcClient jdbc;

    UnscheduledCourseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Courses that count of a treatment month.
     *
     * @param month treatment month
     * @param courses how many
     * @param units what their claims show
     */
    public record Month(TreatmentMonth month, int courses, Uda units) {}

    /**
     * The courses of that category completed in the year and scheduled by then. Claims that earn nothing, those of
     * foundation dentists and those of flexible commissioning are not among them.
     */
    public List<Month> of(String contractNumber, CourseCategory category, FinancialYear year, YearMonth lastSchedule) {
        return jdbc.sql(
                        """
                        SELECT treatment_month, COUNT(*) AS courses, SUM(units) AS units FROM (
                          SELECT c.treatment_month, c.category, c.standing, c.units, c.schedule_month, c.kind,
                                 ROW_NUMBER() OVER (PARTITION BY c.claim_reference
                                                    ORDER BY c.precedence DESC, c.import_id) AS place
                          FROM activity_claim c JOIN activity_claim_import i ON i.id = c.import_id
                            AND i.state IN ('CURRENT', 'UNDOING')
                          WHERE c.contract_number = :number) held
                        WHERE place = 1 AND kind <> 2 AND category = :category AND standing = :counted
                          AND treatment_month BETWEEN :first AND :last AND schedule_month <= :schedule
                        GROUP BY treatment_month ORDER BY treatment_month
                        """)
                .param("number", contractNumber)
                .param("category", ClaimCategories.number(category))
                .param("counted", ClaimChanges.COUNTED)
                .param("first", MonthNumber.of(YearMonth.from(year.firstDay())))
                .param("last", MonthNumber.of(YearMonth.from(year.lastDay())))
                .param("schedule", MonthNumber.of(lastSchedule))
                .query((row, index) -> new Month(
                        new TreatmentMonth(MonthNumber.month(row.getInt(1))),
                        row.getInt(2),
                        new Uda(row.getBigDecimal(3))))
                .list();
    }

    /**
     * What counts of a contract's year.
     *
     * @param courses how many
     * @param units what their claims show
     */
    public record Given(int courses, Uda units) {}

    /** The same for many contracts, summed over the year; nothing for those without any claim of the year. */
    public Map<String, Given> given(Collection<String> contracts, FinancialYear year, YearMonth lastSchedule) {
        Map<String, Given> found = new HashMap<>();
        if (contracts.isEmpty()) {
            return found;
        }
        List<String> mixed = new ArrayList<>();
        jdbc.sql(
                        """
                        SELECT contract_number, SUM(unscheduled * (claims - late - after_year - incomplete)) AS courses,
                               SUM(unscheduled * units) AS units,
                               SUM(unscheduled * (units_foundation <> 0 OR units_flexible <> 0)) AS mixed
                        FROM (SELECT m.*, category = :category AND schedule_month <= :schedule AS unscheduled
                              FROM activity_claim_month m
                              WHERE contract_number IN (:contracts) AND treatment_month BETWEEN :first AND :last) all_of_year
                        GROUP BY contract_number
                        """)
                .param("contracts", contracts)
                .param("category", ClaimCategories.number(CourseCategory.UNSCHEDULED))
                .param("first", MonthNumber.of(YearMonth.from(year.firstDay())))
                .param("last", MonthNumber.of(YearMonth.from(year.lastDay())))
                .param("schedule", MonthNumber.of(lastSchedule))
                .query(row -> {
                    found.put(row.getString(1), new Given(row.getInt(2), new Uda(row.getBigDecimal(3))));
                    if (row.getInt("mixed") > 0) {
                        mixed.add(row.getString(1));
                    }
                });
        mixed.forEach(contract ->
                found.put(contract, oneByOne(of(contract, CourseCategory.UNSCHEDULED, year, lastSchedule))));
        return found;
    }

    /** Sums do not tell courses of the contract from those that stand apart; claims do. */
    private static Given oneByOne(List<Month> months) {
        return new Given(
                months.stream().mapToInt(Month::courses).sum(),
                months.stream().map(Month::units).reduce(Uda.ZERO, Uda::plus));
    }
}
