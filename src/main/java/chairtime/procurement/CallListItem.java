package chairtime.procurement;

import chairtime.platform.Money;
import java.time.Instant;
import java.util.Set;

/**
 * A call in a list.
 *
 * @param id number
 * @param needId the need it answers
 * @param title what and where
 * @param districts whose practices may bid, as outward parts of postcodes; empty means the whole area
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
        Set<String> districts,
        CallStatus status,
        Instant deadline,
        int sessionsWanted,
        Money budget,
        int bidsReceived) {}
