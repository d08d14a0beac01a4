package chairtime.activity.domain;

import java.time.LocalDate;

/**
 * A number of days or months.
 *
 * @param number how many
 * @param months whether it is months
 */
public record Span(int number, boolean months) {

    /** An answer such as {@code 62 DAYS} or {@code 2 MONTHS}; a word without a number is no time at all. */
    public static Span of(String answer) {
        int blank = answer.indexOf(' ');
        return blank < 0
                ? new Span(0, false)
                : new Span(Integer.parseInt(answer.substring(0, blank)), answer.endsWith("MONTHS"));
    }

    /** The day that is so much later. */
    public LocalDate after(LocalDate day) {
        return months ? day.plusMonths(number) : day.plusDays(number);
    }
}
