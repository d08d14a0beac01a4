package chairtime.activity.domain;

import chairtime.activity.ClaimCategories;
import chairtime.activity.CourseCategory;
import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a contract's courses of unscheduled care out of the claims that hold. */
@Component
public class UnscheduledCourseRows {

    private static final int MONTHS = 12;

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
     * The courses completed in the year and scheduled by then. Late claims, those of foundation dentists and those of
     * flexible commissioning are not among them.
     */
    public List<Month> of(String contractNumber, FinancialYear year, YearMonth lastSchedule) {
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
                .param("category", ClaimCategories.number(CourseCategory.UNSCHEDULED))
                .param("counted", ClaimChanges.COUNTED)
                .param("first", number(YearMonth.from(year.firstDay())))
                .param("last", number(YearMonth.from(year.lastDay())))
                .param("schedule", number(lastSchedule))
                .query((row, index) -> new Month(
                        new TreatmentMonth(YearMonth.of(row.getInt(1) / MONTHS, row.getInt(1) % MONTHS + 1)),
                        row.getInt(2),
                        new Uda(row.getBigDecimal(3))))
                .list();
    }

    private static int number(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue() - 1;
    }
}
