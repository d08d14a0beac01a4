package chairtime.procurement;

import chairtime.platform.LondonTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as sentences write them. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private Words() {}

    static String time(Instant instant) {
        return LondonTime.wallClock(instant).format(TIME);
    }
}
