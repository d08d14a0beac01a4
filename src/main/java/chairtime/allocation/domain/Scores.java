package chairtime.allocation.domain;

import chairtime.allocation.MatchingWeights;
import chairtime.allocation.Point;
import chairtime.allocation.RankedSlot;
import chairtime.allocation.ScorePart;
import chairtime.allocation.SlotCandidate;
import chairtime.allocation.SlotWish;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How well a slot suits, in points: each part from 0 to its weight. */
final class Scores {

    /** What is not known counts as neither good nor bad. */
    private static final double UNKNOWN = 0.5;

    private final SlotWish wish;
    private final MatchingWeights weights;
    private final double window;

    Scores(SlotWish wish, MatchingWeights weights) {
        this.wish = wish;
        this.weights = weights;
        this.window =
                Math.max(1, Duration.between(wish.earliest(), wish.deadline()).toMillis());
    }

    RankedSlot of(SlotCandidate slot) {
        Double kilometres = kilometres(slot.point());
        Map<ScorePart, Double> parts = new EnumMap<>(ScorePart.class);
        parts.put(ScorePart.SOONNESS, weights.soonness() * soonness(slot));
        parts.put(ScorePart.DISTANCE, weights.distance() * nearness(kilometres));
        parts.put(ScorePart.FAIRNESS, weights.fairness() * within(slot.practiceFree()));
        parts.put(ScorePart.PRIORITY, weights.priority() * priority(slot));
        double score = 0;
        for (ScorePart part : ScorePart.values()) {
            score += parts.get(part);
        }
        return new RankedSlot(slot, score, parts, kilometres);
    }

    private double soonness(SlotCandidate slot) {
        return within(1 - Duration.between(wish.earliest(), slot.startsAt()).toMillis() / window);
    }

    private double nearness(@Nullable Double kilometres) {
        return kilometres == null ? UNKNOWN : within(1 - kilometres / weights.farthestKm());
    }

    private @Nullable Double kilometres(@Nullable Point point) {
        Point from = wish.from();
        return from == null || point == null ? null : from.kilometresTo(point);
    }

    private double priority(SlotCandidate slot) {
        if (slot.facts().keptFor().isEmpty()) {
            return UNKNOWN;
        }
        return Collections.disjoint(slot.facts().keptFor(), wish.groups()) ? 0 : 1;
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
