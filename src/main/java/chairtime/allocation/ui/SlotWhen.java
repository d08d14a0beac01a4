package chairtime.allocation.ui;

import chairtime.platform.ui.Formats;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When and how far away a slot is, in words to be read aloud. */
final class SlotWhen {

    private SlotWhen() {}

    /** {@code Tue 3 Oct 2023, 10:00}. */
    static String words(Instant start) {
        return SlotWording.day(start) + ", " + Formats.time(start);
    }

    /** {@code about 3.4 km}, or a dash when one end is not known. */
    static String way(@Nullable Double kilometres) {
        return kilometres == null ? Formats.NO_DATA : String.format(Locale.UK, "about %.1f km", kilometres);
    }
}
