package chairtime.activity;

import chairtime.platform.Uda;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check of what claims would earn by the rules as they are now, and the pricing that may follow it.
 *
 * @param id number
 * @param state how far it is
 * @param contracts contracts with claims
 * @param done how many of them are worked on
 * @param askedAt when it was begun
 * @param askedBy name of the person
 * @param endedAt when the last work on it ended
 * @param reason why it ended
 * @param claims claims that would earn something else
 * @param contractsChanging contracts they are of
 * @param units by how much the delivery of contracts changes
 * @param kept claims that keep what they earned, because their year is final or no tariff holds any more
 */
public record ClaimPricingRun(
        ClaimPricingId id,
        ClaimPricingState state,
        int contracts,
        int done,
        Instant askedAt,
        String askedBy,
        @Nullable Instant endedAt,
        @Nullable String reason,
        long claims,
        int contractsChanging,
        Uda units,
        long kept) {

    /** How much of all is done, 0 to 1. */
    public double share() {
        return contracts == 0 ? 1 : Math.min(1, (double) done / contracts);
    }
}
