package chairtime.activity.domain;

import java.time.YearMonth;

/** Months as stored claims and their sums number them: twelve times the year, and the month less one. */
public final class MonthNumber {

    private static final int MONTHS = 12;

    private MonthNumber() {}

    /** The number of the month. */
    public static int of(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue() - 1;
    }

    /** The month of that number. */
    public static YearMonth month(int number) {
        return YearMonth.of(number / MONTHS, number % MONTHS + 1);
    }
}
