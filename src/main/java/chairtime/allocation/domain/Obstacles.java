package chairtime.allocation.domain;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.Obstacle;
import chairtime.allocation.Obstacle.Kind;
import chairtime.allocation.SlotCandidate;
import chairtime.allocation.SlotFacts;
import chairtime.allocation.SlotWish;
import chairtime.allocation.Suitability;
import chairtime.allocation.UrgencyCategory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What stands between a wish and a slot, and how much would have to change for it to be gone. */
final class Obstacles {

    private final SlotWish wish;
    private final Map<UrgencyCategory, Suitability> suitability;

    Obstacles(SlotWish wish, Map<UrgencyCategory, Suitability> suitability) {
        this.wish = wish;
        this.suitability = suitability;
    }

    /** Everything that is in the way of the slot, in a fixed order. */
    List<Obstacle> of(SlotCandidate slot) {
        List<Obstacle> found = new ArrayList<>(0);
        addIf(wish.declined().contains(slot.id()), Kind.DECLINED, found);
        Suitability suits = suitability.getOrDefault(slot.meantFor(), Suitability.NEVER);
        addIf(suits == Suitability.NEVER, Kind.NOT_FOR_CATEGORY, found);
        Instant release = slot.releaseAt();
        if (suits == Suitability.ONCE_RELEASED && release != null && release.isAfter(wish.now())) {
            found.add(new Obstacle(Kind.KEPT_BACK, null, release));
        }
        addIf(slot.startsAt().isBefore(wish.earliest()), Kind.TOO_EARLY, found);
        addIf(slot.startsAt().isAfter(wish.deadline()), Kind.AFTER_DEADLINE, found);
        addLacking(slot.facts(), found);
        return found;
    }

    private void addLacking(SlotFacts facts, List<Obstacle> found) {
        for (AccessNeed need : AccessNeed.values()) {
            if (wish.needs().contains(need) && !facts.access().contains(need)) {
                found.add(new Obstacle(Kind.LACKS_NEED, need, null));
            }
        }
        addIf(lacks(wish.interpreterLanguage(), facts), Kind.NO_INTERPRETER, found);
        addIf(wish.dentistGender() != null && wish.dentistGender() != facts.dentistGender(), Kind.OTHER_DENTIST, found);
    }

    private static boolean lacks(@Nullable String language, SlotFacts facts) {
        return language != null && !facts.languages().contains(language);
    }

    private static void addIf(boolean isThere, Kind kind, List<Obstacle> found) {
        if (isThere) {
            found.add(new Obstacle(kind, null, null));
        }
    }

    /** How much would have to change for all of them to be gone; empty when that cannot be thought of. */
    OptionalDouble size(SlotCandidate slot, List<Obstacle> obstacles) {
        double size = 0;
        for (Obstacle obstacle : obstacles) {
            switch (obstacle.kind()) {
                case DECLINED, NOT_FOR_CATEGORY -> {
                    return OptionalDouble.empty();
                }
                case KEPT_BACK -> size += share(wish.now(), slot.releaseAt());
                case TOO_EARLY -> size += share(slot.startsAt(), wish.earliest());
                case AFTER_DEADLINE -> size += share(wish.deadline(), slot.startsAt());
                default -> size += 1;
            }
        }
        return OptionalDouble.of(size);
    }

    private double share(Instant from, @Nullable Instant to) {
        Duration window = Duration.between(wish.earliest(), wish.deadline());
        long seconds = Math.max(1, window.toSeconds());
        return to == null ? 0 : (double) Duration.between(from, to).toMillis() / 1000 / seconds;
    }
}
