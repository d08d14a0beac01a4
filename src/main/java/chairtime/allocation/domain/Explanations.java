package chairtime.allocation.domain;

import chairtime.allocation.MatchAnswer;
import chairtime.allocation.MatchExplanation;
import chairtime.allocation.MatchExplanation.Change;
import chairtime.allocation.MatchExplanation.PassedOver;
import chairtime.allocation.MatchExplanation.Rated;
import chairtime.allocation.Obstacle;
import chairtime.allocation.Point;
import chairtime.allocation.RankedSlot;
import chairtime.allocation.RefusedSlot;
import chairtime.allocation.SlotCandidate;
import chairtime.allocation.SlotWish;
import chairtime.allocation.SmallestChange;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps of an answer what a person needs to follow the decision. */
public final class Explanations {

    private static final int OTHERS = 4;
    private static final int PASSED_OVER = 20;

    private Explanations() {}

    /**
     * The explanation of an answer.
     *
     * @param chosen the slot that was held, or null
     * @param picked why a person picked it, or null
     */
    public static MatchExplanation of(
            SlotWish wish, MatchAnswer answer, @Nullable RankedSlot chosen, @Nullable String picked, boolean late) {
        return new MatchExplanation(
                wish.category(),
                wish.deadline(),
                late,
                picked,
                answer.weights(),
                chosen == null ? null : rated(chosen),
                answer.ranked().stream()
                        .filter(slot -> slot != chosen)
                        .limit(OTHERS)
                        .map(Explanations::rated)
                        .toList(),
                answer.ranked().size(),
                passedOver(wish, answer.refused(), chosen),
                counts(answer.refused()),
                Optional.ofNullable(answer.smallestChange())
                        .map(Explanations::change)
                        .orElse(null));
    }

    private static List<PassedOver> passedOver(SlotWish wish, List<RefusedSlot> refused, @Nullable RankedSlot chosen) {
        return refused.stream()
                .filter(each -> chosen == null || soonerOrNearer(wish, each.slot(), chosen))
                .limit(PASSED_OVER)
                .map(each -> new PassedOver(
                        each.slot().id().value(),
                        each.slot().providerCode(),
                        each.slot().startsAt(),
                        kilometres(wish, each.slot()),
                        sentences(each.obstacles())))
                .toList();
    }

    private static boolean soonerOrNearer(SlotWish wish, SlotCandidate slot, RankedSlot chosen) {
        Double way = kilometres(wish, slot);
        Double chosenWay = chosen.kilometres();
        return slot.startsAt().isBefore(chosen.slot().startsAt())
                || way != null && chosenWay != null && way < chosenWay;
    }

    private static @Nullable Double kilometres(SlotWish wish, SlotCandidate slot) {
        Point from = wish.from();
        Point to = slot.point();
        return from == null || to == null ? null : from.kilometresTo(to);
    }

    private static Map<Obstacle.Kind, Integer> counts(List<RefusedSlot> refused) {
        Map<Obstacle.Kind, Integer> counts = new EnumMap<>(Obstacle.Kind.class);
        refused.forEach(each -> each.obstacles().stream()
                .map(Obstacle::kind)
                .distinct()
                .forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts;
    }

    private static Rated rated(RankedSlot slot) {
        return new Rated(
                slot.slot().id().value(),
                slot.slot().providerCode(),
                slot.slot().startsAt(),
                slot.score(),
                slot.parts(),
                slot.kilometres());
    }

    private static Change change(SmallestChange change) {
        return new Change(
                change.slot().id().value(),
                change.slot().providerCode(),
                change.slot().startsAt(),
                sentences(change.obstacles()),
                change.pointsMissing());
    }

    private static List<String> sentences(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::sentence).toList();
    }
}
