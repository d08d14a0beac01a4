package chairtime.allocation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which slots suit a wish, and why.
 *
 * @param weights by which weights
 * @param ranked slots that suit, best first
 * @param refused those that do not, by their start
 * @param smallestChange the least that would have changed the answer; null when nothing thinkable would
 */
public record MatchAnswer(
        MatchingWeights weights,
        List<RankedSlot> ranked,
        List<RefusedSlot> refused,
        @Nullable SmallestChange smallestChange) {

    public MatchAnswer {
        ranked = List.copyOf(ranked);
        refused = List.copyOf(refused);
    }

    /** The slot to offer. */
    public Optional<RankedSlot> best() {
        return ranked.stream().findFirst();
    }
}
