package chairtime.procurement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bid after opening, as the commissioner's staff reads it.
 *
 * @param id number
 * @param callId the call
 * @param providerCode who bids
 * @param providerName its name
 * @param status where it stands
 * @param data what is offered
 * @param submittedAt when it was handed in
 * @param sessionsAwarded sessions taken of it; null until decided
 */
public record OpenedBid(
        BidId id,
        CallId callId,
        String providerCode,
        String providerName,
        BidStatus status,
        BidData data,
        Instant submittedAt,
        @Nullable Integer sessionsAwarded) {}
