package chairtime.allocation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A slot that suits, with why it stands where it stands.
 *
 * @param slot the slot
 * @param score sum of the parts, from 0 to 100
 * @param parts points of each part, at most its weight
 * @param kilometres way to it as the crow flies, or null when one end is not known; then half of the points are given
 */
public record RankedSlot(SlotCandidate slot, double score, Map<ScorePart, Double> parts, @Nullable Double kilometres) {

    public RankedSlot {
        parts = Map.copyOf(parts);
    }
}
