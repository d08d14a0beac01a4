package chairtime.procurement.ui;

import chairtime.platform.LondonTime;
import chairtime.platform.ui.Formats;
import chairtime.procurement.CallStatus;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** Deadlines of calls in words. */
final class DeadlineWords {

    private DeadlineWords() {}

    /** {@code 3 h 20 min left} while bids can come, {@code passed} afterwards. */
    static String of(CallStatus status, Instant deadline, Instant now) {
        return switch (status) {
            case PUBLISHED -> deadline.isAfter(now) ? Formats.deadline(deadline, now) : "passed, bids are being opened";
            case DRAFT -> deadline.isAfter(now) ? "not published yet" : "passed before publication; choose a later one";
            default -> "passed";
        };
    }

    /** {@code 22 Nov 2026, 14:30 GMT}. */
    static String withZone(Instant deadline) {
        return Formats.dateTime(deadline) + " " + zone(deadline);
    }

    /** {@code GMT} or {@code BST}, whatever England's clocks show then. */
    static String zone(Instant instant) {
        boolean summer = LondonTime.ZONE.getRules().isDaylightSavings(instant);
        return summer ? "BST" : "GMT";
    }

    /** {@code Wednesday}. */
    static String weekday(LocalDateTime wallClock) {
        return wallClock.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
