package chairtime.allocation.domain;

import static chairtime.allocation.domain.MatchingExample.NOW;
import static chairtime.allocation.domain.MatchingExample.YARMOUTH;
import static chairtime.allocation.domain.MatchingExample.slot;
import static chairtime.allocation.domain.MatchingExample.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.DentistGender;
import chairtime.allocation.MatchAnswer;
import chairtime.allocation.MatchingWeights;
import chairtime.allocation.Obstacle;
import chairtime.allocation.Obstacle.Kind;
import chairtime.allocation.Point;
import chairtime.allocation.RankedSlot;
import chairtime.allocation.ScorePart;
import chairtime.allocation.SlotCandidate;
import chairtime.allocation.SlotId;
import chairtime.allocation.SlotWish;
import chairtime.allocation.SmallestChange;
import chairtime.allocation.Suitability;
import chairtime.allocation.UrgencyCategory;
import chairtime.allocation.domain.MatchingExample.SlotBuilder;
import chairtime.procurement.PatientGroup;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which slot a patient is offered, and why not another. */
class MatchingTest {

    private static final Point GORLESTON = new Point(52.576, 1.725);
    private static final Point NORWICH = new Point(52.628, 1.299);
    private static final MatchingWeights WEIGHTS = new MatchingWeights(LocalDate.of(2013, 4, 1), 35, 40, 15, 10, 50);
    private static final Map<UrgencyCategory, Suitability> URGENT = Map.of(
            UrgencyCategory.URGENT, Suitability.ALWAYS,
            UrgencyCategory.NON_URGENT, Suitability.ALWAYS,
            UrgencyCategory.ROUTINE, Suitability.ALWAYS);

    @Test
    void theWayIsMeasuredOverTheGround() {
        assertThat(YARMOUTH.kilometresTo(NORWICH)).isCloseTo(29.2, within(0.2));
        assertThat(YARMOUTH.kilometresTo(YARMOUTH)).isZero();
        assertThat(new Point(51.5, -0.1).kilometresTo(new Point(55.0, -1.6))).isCloseTo(402, within(3.0));
    }

    @Test
    void ofTwoSlotsAtTheSameTimeTheNearerIsOffered() {
        MatchAnswer answer = match(wish().build(), slot(1).at(NORWICH), slot(2).at(GORLESTON));

        assertThat(ids(answer)).containsExactly(2L, 1L);
        assertThat(answer.ranked().get(0).kilometres()).isCloseTo(3.6, within(0.1));
        assertThat(points(answer, 0, ScorePart.DISTANCE)).isGreaterThan(points(answer, 1, ScorePart.DISTANCE));
    }

    @Test
    void ofTwoAtTheSamePlaceTheSoonerIsOffered() {
        assertThat(ids(match(wish().build(), slot(1).in(5), slot(2).in(4)))).containsExactly(2L, 1L);
    }

    @Test
    void ofTwoPracticesTheOneWithMoreSeatsLeftIsOffered() {
        assertThat(ids(match(wish().build(), slot(1).free(0.2), slot(2).free(0.8))))
                .containsExactly(2L, 1L);
    }

    @Test
    void aSlotKeptForAGroupGoesToThatGroupFirst() {
        SlotBuilder kept = slot(1).keptFor(PatientGroup.PREGNANCY);

        assertThat(ids(match(wish().build(), kept, slot(2)))).containsExactly(2L, 1L);
        assertThat(ids(match(wish().of(PatientGroup.PREGNANCY).build(), kept, slot(2))))
                .containsExactly(1L, 2L);
    }

    @Test
    void aPlaceNobodyKnowsCountsHalf() {
        MatchAnswer answer = match(wish().build(), slot(1).at(null));

        assertThat(points(answer, 0, ScorePart.DISTANCE)).isEqualTo(20);
        assertThat(answer.ranked().get(0).kilometres()).isNull();
    }

    @Test
    void thePartsAddUpToTheScoreAndThePerfectSlotHasAHundred() {
        SlotWish wish = wish().of(PatientGroup.PREGNANCY).build();
        RankedSlot perfect = match(wish, slot(1).in(1).at(YARMOUTH).free(1).keptFor(PatientGroup.PREGNANCY))
                .best()
                .orElseThrow();

        assertThat(perfect.score()).isEqualTo(100);
        assertThat(perfect.parts())
                .isEqualTo(Map.of(
                        ScorePart.SOONNESS, 35.0,
                        ScorePart.DISTANCE, 40.0,
                        ScorePart.FAIRNESS, 15.0,
                        ScorePart.PRIORITY, 10.0));
    }

    @Test
    void everyObstacleIsNamed() {
        SlotWish wish = new SlotWish(
                UrgencyCategory.NON_URGENT,
                NOW,
                NOW.plus(Duration.ofHours(1)),
                NOW.plus(Duration.ofHours(25)),
                Set.of(AccessNeed.HOIST, AccessNeed.STEP_FREE),
                "pl",
                DentistGender.FEMALE,
                Set.of(),
                YARMOUTH,
                Set.of(new SlotId(1)));
        SlotBuilder keptBack = slot(1).in(26).meantFor(UrgencyCategory.URGENT).releasedIn(20);

        MatchAnswer answer = Matching.answer(
                wish,
                List.of(
                        keptBack.build(),
                        slot(2).in(0).meantFor(UrgencyCategory.ROUTINE).build()),
                Map.of(
                        UrgencyCategory.URGENT, Suitability.ONCE_RELEASED,
                        UrgencyCategory.ROUTINE, Suitability.NEVER),
                WEIGHTS);

        assertThat(answer.best()).isEmpty();
        assertThat(answer.refused().get(1).obstacles())
                .extracting(Obstacle::kind)
                .containsExactly(
                        Kind.DECLINED,
                        Kind.KEPT_BACK,
                        Kind.AFTER_DEADLINE,
                        Kind.LACKS_NEED,
                        Kind.LACKS_NEED,
                        Kind.NO_INTERPRETER,
                        Kind.OTHER_DENTIST);
        assertThat(answer.refused().get(0).obstacles())
                .extracting(Obstacle::kind)
                .startsWith(Kind.NOT_FOR_CATEGORY, Kind.TOO_EARLY);
        assertThat(answer.refused().get(1).obstacles())
                .extracting(Obstacle::sentence)
                .contains("It lacks what the patient needs: Hoist.", "It was declined.");
        assertThat(answer.smallestChange()).as("neither can be thought away").isNull();
    }

    @Test
    void theDeadlineItselfIsInTimeAndAMomentLaterIsNot() {
        SlotWish wish = wish().build();
        SlotCandidate last = slot(1).in(25).build();
        SlotCandidate late = slot(2).startingAt(wish.deadline().plusMillis(1)).build();

        MatchAnswer answer = Matching.answer(wish, List.of(last, late), URGENT, WEIGHTS);

        assertThat(answer.ranked()).extracting(RankedSlot::slot).containsExactly(last);
        assertThat(answer.refused().get(0).slot()).isEqualTo(late);
    }

    @Test
    void aSlotThatIsKeptBackOpensAtItsRelease() {
        SlotBuilder slot = slot(1).meantFor(UrgencyCategory.URGENT);
        Map<UrgencyCategory, Suitability> once = Map.of(UrgencyCategory.URGENT, Suitability.ONCE_RELEASED);

        assertThat(Matching.answer(wish().build(), List.of(slot.releasedIn(0).build()), once, WEIGHTS)
                        .ranked())
                .hasSize(1);
        assertThat(Matching.answer(wish().build(), List.of(slot.releasedIn(1).build()), once, WEIGHTS)
                        .refused())
                .hasSize(1);
    }

    @Test
    void theSmallestChangeIsTheLittleThatTheNextBestLacks() {
        SmallestChange change = change(match(wish().build(), slot(1).at(NORWICH), slot(2).at(GORLESTON)));

        assertThat(change.slot().id()).isEqualTo(new SlotId(1));
        assertThat(change.obstacles()).isEmpty();
        assertThat(change.pointsMissing()).isGreaterThan(0);
    }

    @Test
    void theSmallestChangeIsALaterDeadlineRatherThanANeedGivenUp() {
        SlotWish wish = wish().needing(AccessNeed.HOIST).build();
        SlotBuilder hourLate = slot(1).in(26).offering(AccessNeed.HOIST);

        SmallestChange change = change(match(wish, hourLate, slot(2).in(3)));

        assertThat(change.slot().id()).isEqualTo(new SlotId(1));
        assertThat(change.obstacles()).extracting(Obstacle::kind).containsExactly(Kind.AFTER_DEADLINE);
        assertThat(change.size()).isCloseTo(1.0 / 24, within(1e-9));
    }

    @Test
    void withoutTheNeedTheBetterSlotWouldHaveComeFirst() {
        SlotWish wish = wish().needing(AccessNeed.HOIST).build();
        MatchAnswer answer = match(wish, slot(1).in(2), slot(2).in(24).offering(AccessNeed.HOIST));

        SmallestChange change = change(answer);

        assertThat(ids(answer)).containsExactly(2L);
        assertThat(change.slot().id()).isEqualTo(new SlotId(1));
        assertThat(change.pointsMissing()).isZero();
        assertThat(change.obstacles()).containsExactly(new Obstacle(Kind.LACKS_NEED, AccessNeed.HOIST, null));
    }

    private static MatchAnswer match(SlotWish wish, SlotBuilder... slots) {
        return Matching.answer(
                wish, List.of(slots).stream().map(SlotBuilder::build).toList(), URGENT, WEIGHTS);
    }

    private static List<Long> ids(MatchAnswer answer) {
        return answer.ranked().stream().map(each -> each.slot().id().value()).toList();
    }

    private static double points(MatchAnswer answer, int rank, ScorePart part) {
        return answer.ranked().get(rank).parts().get(part);
    }

    private static SmallestChange change(MatchAnswer answer) {
        return Objects.requireNonNull(answer.smallestChange());
    }
}
