package chairtime.platform;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The month in which courses of treatment were completed (not the month in which their claims were processed).
 *
 * @param month calendar month
 */
public record TreatmentMonth(YearMonth month) implements Comparable<TreatmentMonth> {

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMM");

    /** The month of that year, 1 to 12. */
    public static TreatmentMonth of(int year, int month) {
        return new TreatmentMonth(YearMonth.of(year, month));
    }

    /**
     * Reads {@code 2023-09}, or {@code 202309} as the contractor month file writes it.
     *
     * @throws IllegalArgumentException when the text is neither
     */
    public static TreatmentMonth parse(String text) {
        try {
            return new TreatmentMonth(text.contains("-") ? YearMonth.parse(text) : YearMonth.parse(text, COMPACT));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a month; write it as 2023-09", e);
        }
    }

    /** The NHS financial year that the month belongs to. */
    public FinancialYear financialYear() {
        return FinancialYear.of(month.atDay(1));
    }

    /** The months from April up to and including this one. */
    public List<TreatmentMonth> yearToDate() {
        return Stream.iterate(YearMonth.from(financialYear().firstDay()), m -> !m.isAfter(month), m -> m.plusMonths(1))
                .map(TreatmentMonth::new)
                .toList();
    }

    /** Written as {@code 2023-09}. */
    @Override
    public String toString() {
        return month.toString();
    }

    @Override
    public int compareTo(TreatmentMonth other) {
        return month.compareTo(other.month);
    }
}
