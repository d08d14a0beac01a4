package chairtime.activity.domain;

import chairtime.platform.FinancialYear;
import java.time.YearMonth;

/**
 * Up to which month's pay statement claims count.
 *
 * @param midYearMonths schedule months from April that the mid-year review counts
 * @param yearEndMonths schedule months from April that the year end counts
 */
public record YearClock(int midYearMonths, int yearEndMonths) {

    /** The last schedule month of the mid-year review. */
    public YearMonth midYear(FinancialYear year) {
        return april(year).plusMonths(midYearMonths - 1L);
    }

    /** The last schedule month of the year end. */
    public YearMonth yearEnd(FinancialYear year) {
        return april(year).plusMonths(yearEndMonths - 1L);
    }

    /** The last month of completion. */
    YearMonth lastMonth(FinancialYear year) {
        return YearMonth.from(year.lastDay());
    }

    private static YearMonth april(FinancialYear year) {
        return YearMonth.from(year.firstDay());
    }
}
