package chairtime.procurement;

import chairtime.platform.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the commissioner needs to propose an award.
 *
 * @param callId the call
 * @param version to hand back with the proposal
 * @param title what and where
 * @param ranking the bids, best first
 * @param sessionsWanted number of sessions
 * @param budget the most they may cost together
 * @param suggested sessions taken from the best bids down, within what is wanted and the budget
 * @param sentBackReason why the last proposal came back, if it did
 */
public record AwardSheet(
        CallId callId,
        long version,
        String title,
        List<RankedBid> ranking,
        int sessionsWanted,
        Money budget,
        List<AwardLine> suggested,
        @Nullable String sentBackReason) {}
