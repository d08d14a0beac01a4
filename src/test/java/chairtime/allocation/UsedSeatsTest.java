package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.RefusedException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A seat whose appointment took place, or was missed, is nobody's and never free again. */
@ChairtimeTest
class UsedSeatsTest {

    private static final ReferralId ANN = new ReferralId(1);
    private static final ReferralId BEN = new ReferralId(2);

    @Autowired
    SlotFixture given;

    @Autowired
    SlotClaims claims;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private SlotId slot;

    @BeforeEach
    void aSeatThatWasUsedUp() {
        given.prepared();
        slot = given.added();
        booked(slot, ANN);
        clock.set(SlotFixture.at(SlotFixture.TOMORROW.atTime(10, 5)));
        assertThat(claims.use(ANN)).isTrue();
    }

    @Test
    void whoeverUsedItUpMayHaveAnother() {
        SlotId next = given.added(SlotFixture.TOMORROW.atTime(15, 0));

        assertThat(claims.hold(next, ANN, clock.instant().plusSeconds(60))).isEqualTo(HoldAnswer.HELD);
        assertThat(claims.book(next, ANN)).isTrue();
    }

    @Test
    void nobodyGetsItEvenIfTheClockGoesBack() {
        clock.set(TestClock.START);

        assertThat(claims.hold(slot, BEN, clock.instant().plusSeconds(60))).isEqualTo(HoldAnswer.TAKEN);
        assertThatThrownBy(() -> given.close(slot, "The clock is wrong."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("was seen in this slot, or missed it");
    }

    @Test
    void itStillCountsAsBookedAndItsHistoryTellsForWhom() {
        assertThat(given.seen(slot))
                .returns(1, SlotView::seats)
                .returns(1, SlotView::booked)
                .returns(0, SlotView::free);
        assertThat(given.count("allocation_claim_history WHERE referral_id = 1 AND ended_as = 'USED'"))
                .isOne();
    }

    @Test
    void itIsUsedUpOnceAndNeverGivenBackOrExpired() {
        assertThat(claims.use(ANN)).isFalse();
        assertThat(claims.release(ANN)).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(claims.expire(100)).isEmpty();
        assertThat(given.count("allocation_claim WHERE state = 'USED'")).isOne();
    }

    @Test
    void aSeatThatIsOnlyHeldIsNotUsedUp() {
        SlotId next = given.added(SlotFixture.TOMORROW.atTime(15, 0));
        claims.hold(next, BEN, clock.instant().plusSeconds(60));

        assertThat(claims.use(BEN)).isFalse();
        assertThat(given.seen(next).held()).isOne();
    }

    @Test
    void theDatabaseKnowsNoUsedSeatOfSomebodyAndNoBookedOneOfNobody() {
        assertThatThrownBy(() -> jdbc.update("UPDATE allocation_claim SET referral_id = 3"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.update("UPDATE allocation_claim SET state = 'BOOKED'"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void booked(SlotId where, ReferralId who) {
        claims.hold(where, who, clock.instant().plusSeconds(60));
        claims.book(where, who);
    }
}
