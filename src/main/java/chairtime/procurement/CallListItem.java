package chairtime.procurement;

import chairtime.platform.Money;
import java.time.Instant;

/**
 * A call in a list.
 *
 * @param id number
 * @param needId the need it answers
 * @param title what and where
 * @param status where it stands
 * @param deadline end of bidding
 * @param sessionsWanted number of sessions
 * @param budget the most they may cost together
 * @param bidsReceived bids handed in so far
 */
public record CallListItem(
        CallId id,
        NeedId needId,
        String title,
        CallStatus status,
        Instant deadline,
        int sessionsWanted,
        Money budget,
        int bidsReceived) {}
