package chairtime.procurement;

import chairtime.activity.DeliveryFigures;
import chairtime.security.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A need in full.
 *
 * @param id number
 * @param version to hand back with a change
 * @param data what was said
 * @param figures delivery in those districts as it stood when the need was raised or last changed
 * @param status where it stands
 * @param raisedBy who raised it
 * @param raisedByName that person's name
 * @param raisedAt when
 * @param calls its calls, latest first
 * @param mayChange whether the one who asks may change it now
 */
public record NeedView(
        NeedId id,
        long version,
        NeedData data,
        @Nullable DeliveryFigures figures,
        NeedStatus status,
        AccountId raisedBy,
        String raisedByName,
        Instant raisedAt,
        List<CallListItem> calls,
        boolean mayChange) {}
