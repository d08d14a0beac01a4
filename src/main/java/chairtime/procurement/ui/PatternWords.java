package chairtime.procurement.ui;

import chairtime.procurement.SessionPattern;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** A session pattern as a sentence. */
final class PatternWords {

    private PatternWords() {}

    /** {@code Mondays and Saturdays from 09:00, 3.5 hours, not on bank holidays}. */
    static String of(SessionPattern pattern) {
        return "%s from %s, %s hours, %s"
                .formatted(
                        days(pattern.weekdays()),
                        pattern.startTime(),
                        pattern.hours().stripTrailingZeros().toPlainString(),
                        pattern.bankHolidaysToo() ? "bank holidays too" : "not on bank holidays");
    }

    /** {@code Mondays, Wednesdays and Saturdays}. */
    static String days(Collection<DayOfWeek> days) {
        String all = days.stream().sorted().map(day -> name(day) + "s").collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2);
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
