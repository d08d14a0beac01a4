package chairtime.allocation;

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

    /** @throws IllegalArgumentException when one is negative, or they do not add up to 100 */
    public MatchingWeights {
        if (soonness < 0 || distance < 0 || fairness < 0 || priority < 0 || farthestKm <= 0) {
            throw new IllegalArgumentException("Weights are not negative, and the farthest distance is above 0");
        }
        if (soonness + distance + fairness + priority != TOGETHER) {
            throw new IllegalArgumentException("Weights add up to 100");
        }
    }
}
