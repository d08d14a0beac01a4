package chairtime.allocation.domain;

import chairtime.allocation.MatchAnswer;
import chairtime.allocation.MatchingWeights;
import chairtime.allocation.Obstacle;
import chairtime.allocation.RankedSlot;
import chairtime.allocation.RefusedSlot;
import chairtime.allocation.SlotCandidate;
import chairtime.allocation.SlotWish;
import chairtime.allocation.SmallestChange;
import chairtime.allocation.Suitability;
import chairtime.allocation.UrgencyCategory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the slots that suit a patient, best first. What the patient needs, the deadline, and whom a slot is kept for are
 * never weighed against anything; soonness, distance, fairness and priority groups are, by published weights. The same
 * slots in another order give the same answer.
 */
public final class Matching {

    private static final double HUNDRED = 100;
    private static final double LEAST = 0.0001;
    private static final Comparator<SlotCandidate> BY_START = Comparator.comparing(SlotCandidate::startsAt)
            .thenComparing(slot -> slot.id().value());
    private static final Comparator<RankedSlot> BEST_FIRST =
            Comparator.comparing(RankedSlot::score).reversed().thenComparing(RankedSlot::slot, BY_START);
    private static final Comparator<SmallestChange> SMALLEST_FIRST =
            Comparator.comparing(SmallestChange::size).thenComparing(SmallestChange::slot, BY_START);

    private Matching() {}

    /** Ranks the candidates for the wish. */
    public static MatchAnswer answer(
            SlotWish wish,
            Collection<SlotCandidate> candidates,
            Map<UrgencyCategory, Suitability> suitability,
            MatchingWeights weights) {
        Obstacles obstacles = new Obstacles(wish, suitability);
        Scores scores = new Scores(wish, weights);
        List<RankedSlot> ranked = new ArrayList<>();
        List<RefusedSlot> refused = new ArrayList<>();
        for (SlotCandidate slot : candidates) {
            List<Obstacle> found = obstacles.of(slot);
            if (found.isEmpty()) {
                ranked.add(scores.of(slot));
            } else {
                refused.add(new RefusedSlot(slot, found));
            }
        }
        ranked.sort(BEST_FIRST);
        refused.sort(Comparator.comparing(RefusedSlot::slot, BY_START));
        return new MatchAnswer(weights, ranked, refused, smallestChange(ranked, refused, obstacles, scores));
    }

    private static @Nullable SmallestChange smallestChange(
            List<RankedSlot> ranked, List<RefusedSlot> refused, Obstacles obstacles, Scores scores) {
        double best = ranked.isEmpty() ? 0 : ranked.get(0).score();
        Stream<SmallestChange> nearly =
                ranked.stream().skip(1).limit(1).map(second -> change(second, List.of(), 0, best));
        Stream<SmallestChange> without = refused.stream().flatMap(each -> {
            OptionalDouble size = obstacles.size(each.slot(), each.obstacles());
            return size.isEmpty()
                    ? Stream.empty()
                    : Stream.of(change(scores.of(each.slot()), each.obstacles(), size.getAsDouble(), best));
        });
        return Stream.concat(nearly, without).min(SMALLEST_FIRST).orElse(null);
    }

    private static SmallestChange change(RankedSlot other, List<Obstacle> obstacles, double size, double best) {
        double missing = Math.max(0, best - other.score());
        // a tie is broken by the least change there is
        return new SmallestChange(other.slot(), obstacles, missing, Math.max(LEAST, size + missing / HUNDRED));
    }
}
