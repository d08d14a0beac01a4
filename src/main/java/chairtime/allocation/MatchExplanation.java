package chairtime.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Why a search for a slot ended as it did, as it is kept. Nothing in it names the patient.
 *
 * @param category how soon the patient had to be seen
 * @param until latest start that was soon enough
 * @param late whether the deadline was over already
 * @param picked why a person picked the slot; null when the ranking decided
 * @param weights by which weights
 * @param chosen the slot that was held; null when nothing suited
 * @param others the next best that suited
 * @param suitable how many suited
 * @param passedOver slots that do not suit although they start sooner or are nearer, and why
 * @param refused how many slots each obstacle stood in the way of
 * @param smallestChange the least that would have changed the answer; null when nothing thinkable would
 */
public record MatchExplanation(
        UrgencyCategory category,
        Instant until,
        boolean late,
        @Nullable String picked,
        MatchingWeights weights,
        @Nullable Rated chosen,
        List<Rated> others,
        int suitable,
        List<PassedOver> passedOver,
        Map<Obstacle.Kind, Integer> refused,
        @Nullable Change smallestChange) {

    /** The same with practices called otherwise. */
    MatchExplanation withPractices(UnaryOperator<String> called) {
        return new MatchExplanation(
                category,
                until,
                late,
                picked,
                weights,
                chosen == null ? null : chosen.at(called),
                others.stream().map(slot -> slot.at(called)).toList(),
                suitable,
                passedOver.stream().map(slot -> slot.at(called)).toList(),
                refused,
                smallestChange == null ? null : smallestChange.at(called));
    }

    /**
     * A slot that suits.
     *
     * @param slot number
     * @param practice who offers it
     * @param startsAt start
     * @param score sum of the points, from 0 to 100
     * @param points of each part
     * @param kilometres way to it as the crow flies; null when not known
     */
    public record Rated(
            long slot,
            String practice,
            Instant startsAt,
            double score,
            Map<ScorePart, Double> points,
            @Nullable Double kilometres) {

        private Rated at(UnaryOperator<String> called) {
            return new Rated(slot, called.apply(practice), startsAt, score, points, kilometres);
        }
    }

    /**
     * A slot that does not suit.
     *
     * @param slot number
     * @param practice who offers it
     * @param startsAt start
     * @param kilometres way to it as the crow flies; null when not known
     * @param because what is in the way, as sentences
     */
    public record PassedOver(
            long slot, String practice, Instant startsAt, @Nullable Double kilometres, List<String> because) {

        private PassedOver at(UnaryOperator<String> called) {
            return new PassedOver(slot, called.apply(practice), startsAt, kilometres, because);
        }
    }

    /**
     * The least that would have changed the answer.
     *
     * @param slot number of the slot that would have come first
     * @param practice who offers it
     * @param startsAt start
     * @param without what would have had to be out of the way, as sentences
     * @param pointsMissing how many points it lacked, at least 0
     */
    public record Change(long slot, String practice, Instant startsAt, List<String> without, double pointsMissing) {

        private Change at(UnaryOperator<String> called) {
            return new Change(slot, called.apply(practice), startsAt, without, pointsMissing);
        }
    }
}
