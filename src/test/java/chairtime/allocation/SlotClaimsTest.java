package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.testing.ChairtimeTest;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A seat is held for the life of an offer, and only then booked. */
@ChairtimeTest
@RecordApplicationEvents
class SlotClaimsTest {

    private static final Duration OFFER = Duration.ofMinutes(30);
    private static final ReferralId ANN = new ReferralId(1);
    private static final ReferralId BEN = new ReferralId(2);

    @Autowired
    SlotFixture given;

    @Autowired
    SlotClaims claims;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents announced;

    @BeforeEach
    void practices() {
        given.prepared();
    }

    @Test
    void aHeldSeatIsTakenForEverybodyElse() {
        SlotId slot = given.added();

        assertThat(hold(slot, ANN)).isEqualTo(HoldAnswer.HELD);
        assertThat(hold(slot, BEN)).isEqualTo(HoldAnswer.TAKEN);
        assertThat(given.seen(slot)).returns(1, SlotView::held).returns(0, SlotView::booked);
    }

    @Test
    void aHoldIsBookedOnceHoweverOftenThatIsAsked() {
        SlotId slot = given.added();
        hold(slot, ANN);

        assertThat(claims.book(slot, ANN)).isTrue();
        assertThat(claims.book(slot, ANN)).isTrue();
        assertThat(claims.book(slot, BEN)).isFalse();
        assertThat(given.seen(slot)).returns(0, SlotView::held).returns(1, SlotView::booked);
    }

    @Test
    void askingAgainForTheSameSeatChangesNothing() {
        SlotId slot = given.added();
        hold(slot, ANN);
        clock.advance(OFFER.dividedBy(2));

        assertThat(hold(slot, ANN)).isEqualTo(HoldAnswer.HELD);
        clock.advance(OFFER.dividedBy(2));
        assertThat(claims.book(slot, ANN))
                .as("the first hold ends when it was to end")
                .isFalse();
    }

    @Test
    void aReferralHasOneSeatAtATime() {
        List<SlotId> slots = given.added(2);
        hold(slots.get(0), ANN);

        assertThat(hold(slots.get(1), ANN)).isEqualTo(HoldAnswer.HAS_ANOTHER_SEAT);
        claims.release(ANN);
        assertThat(hold(slots.get(1), ANN)).isEqualTo(HoldAnswer.HELD);
    }

    @Test
    void anExpiredHoldCannotBeBookedAndGivesWay() {
        SlotId slot = given.added();
        hold(slot, ANN);
        clock.advance(OFFER.minusNanos(1000));
        assertThat(hold(slot, BEN)).isEqualTo(HoldAnswer.TAKEN);
        clock.advance(Duration.ofNanos(1000));

        assertThat(claims.book(slot, ANN)).isFalse();
        assertThat(hold(slot, BEN)).isEqualTo(HoldAnswer.HELD);
        assertThat(claims.book(slot, BEN)).isTrue();
        assertThat(ended("referral_id = 1 AND ended_as = 'EXPIRED'")).isEqualTo(1);
    }

    @Test
    void anExpiredHoldDoesNotKeepItsReferralFromAnotherSlot() {
        List<SlotId> slots = given.added(2);
        hold(slots.get(0), ANN);
        clock.advance(OFFER);

        assertThat(hold(slots.get(1), ANN)).isEqualTo(HoldAnswer.HELD);
        assertThat(hold(slots.get(0), BEN)).isEqualTo(HoldAnswer.HELD);
        assertThat(ended("ended_as = 'EXPIRED'")).isEqualTo(1);
    }

    @Test
    void aReferralCanTakeItsOwnExpiredHoldUpAgain() {
        SlotId slot = given.added();
        hold(slot, ANN);
        clock.advance(OFFER);

        assertThat(hold(slot, ANN)).isEqualTo(HoldAnswer.HELD);
        assertThat(claims.book(slot, ANN)).isTrue();
    }

    @Test
    void expiredHoldsAreEndedAndTheirSlotsAnnounced() {
        List<SlotId> slots = given.added(3);
        hold(slots.get(0), ANN);
        hold(slots.get(1), BEN);
        claims.book(slots.get(1), BEN);
        clock.advance(OFFER);

        assertThat(claims.expire(10)).containsExactly(slots.get(0));
        assertThat(claims.expire(10)).isEmpty();
        assertThat(announced.stream(SeatsAppeared.class)).contains(new SeatsAppeared("QAA", List.of(slots.get(0))));
        assertThat(given.seen(slots.get(1)).booked()).isEqualTo(1);
    }

    @Test
    void aBookedSeatThatIsGivenBackIsAnnouncedAndFree() {
        SlotId slot = given.added();
        hold(slot, ANN);
        claims.book(slot, ANN);

        assertThat(claims.release(ANN)).contains(slot);
        assertThat(claims.release(ANN)).isEmpty();
        assertThat(announced.stream(SeatsAppeared.class)).contains(new SeatsAppeared("QAA", List.of(slot)));
        assertThat(ended("ended_as = 'RELEASED' AND state = 'BOOKED'")).isEqualTo(1);
        assertThat(hold(slot, BEN)).isEqualTo(HoldAnswer.HELD);
    }

    @Test
    void noHoldReachesIntoItsSlotNorIsThereOneInAnUnknownSlot() {
        SlotId slot = given.added();
        Instant start = given.seen(slot).startsAt();

        assertThat(claims.hold(slot, ANN, start.plusNanos(1000))).isEqualTo(HoldAnswer.TOO_LATE);
        assertThat(claims.hold(slot, ANN, start)).isEqualTo(HoldAnswer.HELD);
        clock.set(start);
        assertThat(hold(slot, BEN)).isEqualTo(HoldAnswer.TOO_LATE);
        assertThat(hold(new SlotId(-1), BEN)).isEqualTo(HoldAnswer.CLOSED);
        assertThatThrownBy(() -> claims.hold(slot, BEN, start)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFurtherSeatThatThePracticeAgreedToIsGivenOnce() {
        SlotId slot = given.added();
        given.overbookingUpTo(100);
        given.as(given.practice(), () -> given.slots.agreeFurtherSeat(slot, "Half of them do not come."));

        assertThat(hold(slot, ANN)).isEqualTo(HoldAnswer.HELD);
        assertThat(hold(slot, BEN)).isEqualTo(HoldAnswer.HELD);
        assertThat(hold(slot, new ReferralId(3))).isEqualTo(HoldAnswer.TAKEN);
    }

    private HoldAnswer hold(SlotId slot, ReferralId referral) {
        return claims.hold(slot, referral, clock.instant().plus(OFFER));
    }

    private long ended(String how) {
        return given.count("allocation_claim_history WHERE " + how);
    }
}
