package chairtime.activity.ui;

import chairtime.activity.RecoveryState;
import chairtime.platform.ui.StatusTag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How recoveries are put into words. */
final class RecoveryWords {

    private RecoveryWords() {}

    static StatusTag tag(RecoveryState state) {
        return new StatusTag(
                state.label(),
                switch (state) {
                    case OVERDUE -> StatusTag.Kind.LATE;
                    case ON_TIME -> StatusTag.Kind.ON_TRACK;
                    case RECEIVED -> StatusTag.Kind.DONE;
                });
    }

    /** How long until the day, or since. */
    static StatusTag due(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days < 0) {
            return new StatusTag("Overdue by " + days(-days), StatusTag.Kind.LATE);
        }
        return new StatusTag(days == 0 ? "Due today" : "Due in " + days(days), StatusTag.Kind.NEUTRAL);
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
