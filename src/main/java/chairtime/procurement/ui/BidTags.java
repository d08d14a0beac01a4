package chairtime.procurement.ui;

import chairtime.platform.ui.StatusTag;
import chairtime.procurement.BidStatus;
import org.jspecify.annotations.Nullable;

/** The state of a bid as word and shape. */
final class BidTags {

    private BidTags() {}

    static StatusTag tag(@Nullable BidStatus status) {
        if (status == null) {
            return new StatusTag("No bid yet", StatusTag.Kind.NEUTRAL);
        }
        return new StatusTag(
                status.label(),
                switch (status) {
                    case DRAFT -> StatusTag.Kind.NEUTRAL;
                    case SUBMITTED, OPENED -> StatusTag.Kind.ON_TRACK;
                    case AWARDED, PARTLY_AWARDED -> StatusTag.Kind.DONE;
                    case WITHDRAWN, NOT_AWARDED -> StatusTag.Kind.STOPPED;
                });
    }
}
