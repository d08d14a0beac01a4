package chairtime.allocation;

import chairtime.platform.LondonTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words about slots. */
final class SlotWords {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu 'at' HH:mm", Locale.UK);

    private static final DateTimeFormatter WEEKDAY_AND_TIME = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

    private SlotWords() {}

    /** Written as {@code 22 Nov 2026 at 14:30}, in England. */
    static String dayAndTime(Instant instant) {
        return DAY_AND_TIME.format(LondonTime.wallClock(instant));
    }

    /** Written as {@code Mon 2 Oct 10:00}, in England. */
    static String weekdayAndTime(Instant instant) {
        return WEEKDAY_AND_TIME.format(LondonTime.wallClock(instant));
    }
}
