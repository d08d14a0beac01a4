package chairtime.procurement.integration;

import chairtime.procurement.CallListItem;
import chairtime.procurement.OpenCallItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param id number
 * @param title what and where
 * @param status where the call stands
 * @param deadline end of bidding
 * @param sessionsWanted number of sessions
 * @param bidsReceived bids handed in so far; null for a provider
 */
record CallSummaryBody(
        long id, String title, String status, Instant deadline, int sessionsWanted, @Nullable Integer bidsReceived) {

    static CallSummaryBody of(CallListItem call) {
        return new CallSummaryBody(
                call.id().value(),
                call.title(),
                call.status().name(),
                call.deadline(),
                call.sessionsWanted(),
                call.bidsReceived());
    }

    static CallSummaryBody of(OpenCallItem call) {
        return new CallSummaryBody(
                call.id().value(), call.title(), "PUBLISHED", call.deadline(), call.sessionsWanted(), null);
    }
}
