package chairtime.procurement;

import chairtime.platform.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A provider's own bid in a list.
 *
 * @param id number
 * @param callId the call
 * @param callTitle what and where
 * @param status where the bid stands
 * @param sessionsOffered number of sessions
 * @param pricePerSession pounds a session
 * @param sessionsAwarded sessions taken of it; null until decided
 * @param deadline end of bidding
 * @param submittedAt when it was last handed in
 */
public record MyBidItem(
        BidId id,
        CallId callId,
        String callTitle,
        BidStatus status,
        @Nullable Integer sessionsOffered,
        @Nullable Money pricePerSession,
        @Nullable Integer sessionsAwarded,
        Instant deadline,
        @Nullable Instant submittedAt) {}
