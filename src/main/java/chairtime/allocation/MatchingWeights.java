package chairtime.allocation;

import chairtime.platform.RefusedException;
import java.time.LocalDate;

/**
 * What counts how much when suitable slots are ranked; the four add up to 100.
 *
 * @param validFrom first day on which they hold
 * @param soonness that the patient is seen soon
 * @param distance that the way is short
 * @param fairness that practices with more of their seats left come first
 * @param priority that slots kept for a group go to it, and others' are left
 * @param farthestKm kilometres from which on every way counts as equally far
 */
public record MatchingWeights(
        LocalDate validFrom, int soonness, int distance, int fairness, int priority, int farthestKm) {

    private static final int TOGETHER = 100;
    private static final int MOST_KM = 1000;

    /** @throws RefusedException when one is negative, or they do not add up to 100 */
    public MatchingWeights {
        demand(soonness >= 0 && distance >= 0 && fairness >= 0 && priority >= 0, "soonness", "No weight is below 0.");
        demand(
                soonness + distance + fairness + priority == TOGETHER,
                "soonness",
                "The four weights add up to 100. Take from one what you give to another.");
        demand(
                farthestKm > 0 && farthestKm <= MOST_KM,
                "farthestKm",
                "Ways count as equally far from 1 to 1,000 kilometres on.");
    }

    private static void demand(boolean kept, String field, String sentence) {
        if (!kept) {
            throw new RefusedException(field, sentence);
        }
    }
}
