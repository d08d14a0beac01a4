package chairtime.activity.ui;

import chairtime.activity.DeliveryFigures;
import chairtime.activity.DeliveryPeriod;
import chairtime.activity.DeliveryState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;

/** How delivery is put into words. */
final class Words {

    private Words() {}

    static StatusTag tag(DeliveryState state) {
        return new StatusTag(
                state.label(),
                switch (state) {
                    case ON_TRACK -> StatusTag.Kind.ON_TRACK;
                    case AT_RISK -> StatusTag.Kind.AT_RISK;
                    case LATE -> StatusTag.Kind.LATE;
                    case NO_DATA -> StatusTag.Kind.NEUTRAL;
                });
    }

    static String period(DeliveryPeriod period) {
        return period.yearToDate() ? "April to " + Formats.month(period.month()) : Formats.month(period.month());
    }

    /** The message of a figure, for instance {@code 51,234.0 UDA short in September 2023}. */
    static String shortfall(DeliveryFigures figures) {
        return Formats.uda(figures.shortfall()) + " short, worth " + Formats.money(figures.shortfallValue());
    }
}
