package chairtime.allocation;

import java.util.Map;

/**
 * By what rules a commissioner's slots are given to patients today.
 *
 * @param commissionerCode whose
 * @param weights what counts how much when suitable slots are ranked
 * @param releaseHours hours before its start from which a slot is open to the less pressing too, by the category it is
 *     meant for; 0 keeps nothing back
 * @param overbooking how far practices may overbook
 */
public record GivingRules(
        String commissionerCode,
        MatchingWeights weights,
        Map<UrgencyCategory, Integer> releaseHours,
        OverbookingRule overbooking) {

    public GivingRules {
        releaseHours = Map.copyOf(releaseHours);
    }
}
