package chairtime.shell.demo;

import chairtime.platform.FinancialYear;
import java.time.Month;
import java.time.YearMonth;

/**
 * The financial years that the demonstration reviews.
 *
 * @param midYear latest year whose September is published
 * @param yearEnd latest year whose March is published
 */
record DemoYears(FinancialYear midYear, FinancialYear yearEnd) {

    /** @param last latest month that is published */
    static DemoYears of(YearMonth last) {
        FinancialYear year = FinancialYear.of(last.atDay(1));
        FinancialYear before = new FinancialYear(year.startYear() - 1);
        boolean september = !last.isBefore(YearMonth.of(year.startYear(), Month.SEPTEMBER));
        return new DemoYears(september ? year : before, last.getMonth() == Month.MARCH ? year : before);
    }
}
