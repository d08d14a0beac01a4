package chairtime.allocation;

import java.util.List;

/**
 * The least that would have had to be different for another slot to come first. How much a change is, is measured in
 * shares of what was asked: minutes as a share of the time from the earliest start to the deadline, a need or wish given
 * up as 1, missing points as a share of 100. Points are those for the wish as it was.
 *
 * @param slot the slot that would have come first
 * @param obstacles what would have had to be out of the way; empty when only points were missing
 * @param pointsMissing how many points it would still have needed, at least 0
 * @param size how much that is, above 0
 */
public record SmallestChange(SlotCandidate slot, List<Obstacle> obstacles, double pointsMissing, double size) {

    public SmallestChange {
        obstacles = List.copyOf(obstacles);
    }
}
