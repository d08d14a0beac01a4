package chairtime.activity.ui;

import chairtime.activity.FigureQueryStatus;
import chairtime.activity.SourceDifference;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;

/** How differences and queries are put into words. */
final class FigureQueryWords {

    private FigureQueryWords() {}

    static StatusTag tag(FigureQueryStatus status) {
        return new StatusTag(
                status.label(),
                switch (status) {
                    case ASKED -> StatusTag.Kind.NEUTRAL;
                    case NO_ANSWER -> StatusTag.Kind.LATE;
                    case ANSWERED -> StatusTag.Kind.AT_RISK;
                    case AGREED -> StatusTag.Kind.DONE;
                    case WITHDRAWN -> StatusTag.Kind.STOPPED;
                });
    }

    static StatusTag tag(SourceDifference difference) {
        return difference.queryStatus() == null
                ? new StatusTag("Not asked yet", StatusTag.Kind.AT_RISK)
                : tag(difference.queryStatus());
    }

    /** With a sign, because claims may say more or less than the contractor month. */
    static String signed(SourceDifference difference) {
        String units = Formats.units(difference.difference());
        return difference.difference().units().signum() > 0 ? "+" + units : units;
    }
}
