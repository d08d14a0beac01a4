package chairtime.allocation;

import java.util.List;

/**
 * A slot that does not suit.
 *
 * @param slot the slot
 * @param obstacles everything that is in the way, at least one
 */
public record RefusedSlot(SlotCandidate slot, List<Obstacle> obstacles) {

    public RefusedSlot {
        obstacles = List.copyOf(obstacles);
    }
}
