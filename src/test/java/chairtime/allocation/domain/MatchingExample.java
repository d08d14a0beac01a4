package chairtime.allocation.domain;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.Point;
import chairtime.allocation.SlotCandidate;
import chairtime.allocation.SlotFacts;
import chairtime.allocation.SlotId;
import chairtime.allocation.SlotWish;
import chairtime.allocation.UrgencyCategory;
import chairtime.procurement.PatientGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A patient and slots from which an example of matching is put together. */
final class MatchingExample {

    static final Instant NOW = Instant.parse("2023-10-02T08:00:00Z");
    static final Point YARMOUTH = new Point(52.608, 1.730);

    private MatchingExample() {}

    static WishBuilder wish() {
        return new WishBuilder(Set.of(), Set.of());
    }

    static SlotBuilder slot(long id) {
        return new SlotBuilder(
                id, NOW.plus(Duration.ofHours(3)), UrgencyCategory.URGENT, null, SlotFacts.NONE, YARMOUTH, 0.5);
    }

    /** An urgent patient in Great Yarmouth who can be there in an hour and must be seen a day after that. */
    record WishBuilder(Set<AccessNeed> needs, Set<PatientGroup> groups) {

        WishBuilder needing(AccessNeed need) {
            return new WishBuilder(Set.of(need), groups);
        }

        WishBuilder of(PatientGroup group) {
            return new WishBuilder(needs, Set.of(group));
        }

        SlotWish build() {
            Instant earliest = NOW.plus(Duration.ofHours(1));
            return new SlotWish(
                    UrgencyCategory.URGENT,
                    NOW,
                    earliest,
                    earliest.plus(Duration.ofHours(24)),
                    needs,
                    null,
                    null,
                    groups,
                    YARMOUTH,
                    Set.of());
        }
    }

    /** A slot with half of its practice's seats free in Great Yarmouth, three hours from now, until it is said otherwise. */
    record SlotBuilder(
            long id,
            Instant start,
            UrgencyCategory category,
            @Nullable Instant release,
            SlotFacts facts,
            @Nullable Point point,
            double free) {

        SlotBuilder in(int hours) {
            return startingAt(NOW.plus(Duration.ofHours(hours)));
        }

        SlotBuilder startingAt(Instant other) {
            return new SlotBuilder(id, other, category, release, facts, point, free);
        }

        SlotBuilder meantFor(UrgencyCategory other) {
            return new SlotBuilder(id, start, other, release, facts, point, free);
        }

        SlotBuilder releasedIn(int hours) {
            return new SlotBuilder(id, start, category, NOW.plus(Duration.ofHours(hours)), facts, point, free);
        }

        SlotBuilder offering(AccessNeed need) {
            SlotFacts other = new SlotFacts(Set.of(need), Set.of(), null, Set.of());
            return new SlotBuilder(id, start, category, release, other, point, free);
        }

        SlotBuilder keptFor(PatientGroup group) {
            SlotFacts other = new SlotFacts(Set.of(), Set.of(), null, Set.of(group));
            return new SlotBuilder(id, start, category, release, other, point, free);
        }

        SlotBuilder at(@Nullable Point other) {
            return new SlotBuilder(id, start, category, release, facts, other, free);
        }

        SlotBuilder free(double other) {
            return new SlotBuilder(id, start, category, release, facts, point, other);
        }

        SlotCandidate build() {
            return new SlotCandidate(new SlotId(id), "P1", start, category, release, facts, point, free);
        }
    }
}
