package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.testing.ChairtimeTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever goes around the code with plain SQL is refused by the database. */
@ChairtimeTest
class ClaimsInTheDatabaseTest {

    private static final String BOOKED = "'BOOKED', NULL, NOW(6))";

    @Autowired
    SlotFixture given;

    @Autowired
    JdbcTemplate jdbc;

    private SlotId slot;
    private SlotId other;

    @BeforeEach
    void oneSlotIsBooked() {
        given.prepared();
        List<SlotId> slots = given.added(2);
        slot = slots.get(0);
        other = slots.get(1);
        claim(slot, 1, 1, BOOKED);
    }

    @Test
    void aSeatCannotBeClaimedTwice() {
        assertThatThrownBy(() -> claim(slot, 1, 2, BOOKED)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aReferralCannotHaveTwoSeats() {
        assertThatThrownBy(() -> claim(other, 1, 1, BOOKED)).isInstanceOf(DuplicateKeyException.class);
        claim(other, 1, 2, BOOKED);
        assertThatThrownBy(() -> jdbc.update("UPDATE allocation_claim SET referral_id = 1 WHERE referral_id = 2"))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() ->
                        jdbc.update("UPDATE allocation_claim SET slot_id = ? WHERE referral_id = 2", slot.value()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aSeatThatIsNotThereCannotBeClaimed() {
        assertThatThrownBy(() -> claim(slot, 2, 2, BOOKED)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> claim(new SlotId(-1), 1, 2, BOOKED))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aClaimedSeatCannotBeTakenAway() {
        assertThatThrownBy(() -> jdbc.update("DELETE FROM allocation_seat WHERE slot_id = ?", slot.value()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.update("DELETE FROM allocation_slot WHERE id = ?", slot.value()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aSlotIsNotClosedWithSeatsInIt() {
        assertThatThrownBy(() -> jdbc.update(
                        "UPDATE allocation_slot SET status = 'CLOSED', closed_at = NOW(6) WHERE id = ?", slot.value()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aClosedSlotGetsNoSeatAndSoNoClaim() {
        given.close(other, "The dentist is ill.");

        assertThatThrownBy(() -> claim(other, 1, 2, BOOKED)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> seat(other, "OPEN")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> seat(other, "CLOSED")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aHoldHasAnEndAndABookingNone() {
        assertThatThrownBy(() -> claim(other, 1, 2, "'HELD', NULL, NOW(6))"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> claim(other, 1, 2, "'BOOKED', NOW(6), NOW(6))"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> claim(other, 1, 2, "'PROMISED', NULL, NOW(6))"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(given.count("allocation_claim")).isEqualTo(1);
    }

    private void claim(SlotId slot, int seat, long referral, String rest) {
        jdbc.update(
                "INSERT INTO allocation_claim (slot_id, seat_number, referral_id, state, held_until, claimed_at)"
                        + " VALUES (?, ?, ?, " + rest,
                slot.value(),
                seat,
                referral);
    }

    private void seat(SlotId slot, String status) {
        jdbc.update(
                "INSERT INTO allocation_seat (slot_id, number, slot_status) VALUES (?, 1, ?)", slot.value(), status);
    }
}
