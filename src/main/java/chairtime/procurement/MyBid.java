package chairtime.procurement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A provider's own bid.
 *
 * @param id number
 * @param version to hand back with a change
 * @param callId the call
 * @param status where it stands
 * @param data what is offered
 * @param submittedAt when it was last handed in
 * @param sessionsAwarded sessions taken of it; null until decided
 */
public record MyBid(
        BidId id,
        long version,
        CallId callId,
        BidStatus status,
        BidData data,
        @Nullable Instant submittedAt,
        @Nullable Integer sessionsAwarded) {}
