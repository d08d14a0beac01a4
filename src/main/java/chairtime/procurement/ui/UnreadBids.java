package chairtime.procurement.ui;

import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.procurement.CallStatus;
import chairtime.procurement.CallView;

/** Stands where bids will be, and says why nobody can read them. */
class UnreadBids extends EmptyState {

    UnreadBids(CallView call) {
        super(title(call), text(call));
    }

    private static boolean waiting(CallView call) {
        return call.status() == CallStatus.DRAFT || call.status() == CallStatus.PUBLISHED;
    }

    private static String title(CallView call) {
        if (waiting(call)) {
            return "Bids are sealed";
        }
        return call.bidsReceived() == 0 ? "No bids" : "Bids were never opened";
    }

    private static String text(CallView call) {
        if (!waiting(call)) {
            return call.bidsReceived() == 0
                    ? "The call went to practices, but none of them handed a bid in."
                    : "The call was withdrawn before its deadline, so nobody has read the bids.";
        }
        String received = call.bidsReceived() == 0
                ? "No bid has been handed in so far."
                : Formats.count(call.bidsReceived(), "bid has", "bids have") + " been handed in so far.";
        return received + " Nobody, not even an administrator, can read a bid before the deadline on "
                + DeadlineWords.withZone(call.deadline())
                + ". Then all are opened together, and everyone who scores is told.";
    }
}
