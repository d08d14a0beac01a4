package chairtime.platform;

import java.time.LocalDate;
import java.time.Month;

/**
 * An NHS financial year, 1 April to 31 March.
 *
 * @param startYear calendar year of its 1 April
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    /** The financial year that the day belongs to. */
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** 1 April. */
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    /** 31 March. */
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    /** Written as {@code 2023/24}. */
    @Override
    public String toString() {
        return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }
}
