package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A practice overbooks only within a stated chance that more patients come than can be seen. */
@ChairtimeTest
class OverbookingTest {

    @Autowired
    SlotFixture given;

    @Autowired
    ReferralFixture referrals;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void practices() {
        given.prepared();
        referrals.prepared();
    }

    @Test
    void theChanceIsStatedBeforeThePracticeAgreesAndKeptWithTheSeat() {
        SlotId first = given.added(17).get(0);

        FurtherSeat weighed = weigh(first);
        assertThat(weighed.chancePercent()).as("0.9 to the 18th").isEqualByComparingTo("15.0");
        assertThat(weighed.missedPercent()).isEqualByComparingTo("10");
        assertThat(weighed.isOwnShare()).isFalse();
        assertThat(weighed.isAllowed()).isTrue();
        assertThat(given.seen(first).seats()).as("asking changes nothing").isEqualTo(1);

        assertThat(agree(first)).isEqualTo(2);
        assertThat(given.count("audit_entry WHERE action = 'allocation.seatAdded' AND summary LIKE '%15.0 \\%%'"))
                .isEqualTo(1);
    }

    @Test
    void aFurtherSeatAboveTheLimitIsRefused() {
        List<SlotId> slots = given.added(17);
        agree(slots.get(0));

        assertThat(weigh(slots.get(0)).isAllowed()).isFalse();
        assertThatThrownBy(() -> agree(slots.get(0)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("would be 42.0 %, and at most 20 % is allowed");
        assertThatThrownBy(() -> agree(slots.get(16)))
                .as("nobody comes after the last slot of the day")
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("81.0 %");
        assertThat(given.seen(slots.get(0)).seats()).isEqualTo(2);
    }

    @Test
    void onlyTheSurgerysOwnDayCounts() {
        SlotId alone = given.added(SlotFixture.TOMORROW.plusDays(1).atTime(9, 0));
        given.added(17);
        SlotOffer nextDoor = new SlotOffer(30, 2, UrgencyCategory.URGENT, SlotSource.ADDED, SlotFacts.NONE);
        given.as(
                given.practice(),
                () -> given.slots.add(new SlotData(
                        SlotFixture.CONTRACT, SlotFixture.TOMORROW.plusDays(1).atTime(10, 0), nextDoor)));

        assertThat(weigh(alone).chancePercent()).isEqualByComparingTo("81");
    }

    @Test
    void enoughAppointmentsOfThePracticeGiveItsOwnShareOfPatientsWhoDoNotCome() {
        SlotId slot = given.added();
        appointments(slot, "ATTENDED", 9, Duration.ofDays(30));
        appointments(slot, "UNSUITABLE", 1, Duration.ofDays(30));
        appointments(slot, "DID_NOT_ATTEND", 39, Duration.ofDays(30));
        appointments(slot, "CANCELLED_BY_PATIENT", 100, Duration.ofDays(30));
        appointments(slot, "ATTENDED", 100, Duration.ofDays(400));
        assertThat(weigh(slot).isOwnShare()).as("49 are too few").isFalse();

        appointments(slot, "DID_NOT_ATTEND", 1, Duration.ofDays(1));

        FurtherSeat weighed = weigh(slot);
        assertThat(weighed.appointments()).isEqualTo(50);
        assertThat(weighed.missedPercent()).isEqualByComparingTo("80");
        assertThat(weighed.chancePercent()).as("both come").isEqualByComparingTo("4");
        assertThat(agree(slot)).isEqualTo(2);
    }

    @Test
    void theLimitIsACommissionersOwnFromADayOn() {
        SlotId slot = given.added();
        given.overbookingUpTo(81);

        assertThat(agree(slot)).isEqualTo(2);
    }

    @Test
    void onlyThePracticeWeighsItsSlots() {
        SlotId slot = given.added();

        assertThatThrownBy(() -> SignIn.as(given.cast.provider2, () -> given.slots.furtherSeat(slot)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> SignIn.as(given.coordinator, () -> given.slots.furtherSeat(slot)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private FurtherSeat weigh(SlotId slot) {
        return given.as(given.practice(), () -> given.slots.furtherSeat(slot));
    }

    private int agree(SlotId slot) {
        return given.as(given.practice(), () -> given.slots.agreeFurtherSeat(slot, "Some do not come."));
    }

    private void appointments(SlotId slot, String end, int count, Duration ago) {
        long referral = given.count("allocation_referral") == 0
                ? referrals.received(Symptom.SEVERE_PAIN).value()
                : jdbc.queryForObject("SELECT MIN(id) FROM allocation_referral", Long.class);
        Instant start = clock.instant().minus(ago);
        for (int one = 0; one < count; one++) {
            jdbc.update(
                    "INSERT INTO allocation_attendance (version, referral_id, slot_id, commissioner_code, provider_code,"
                            + " contract_number, starts_at, booked_at, ended_as, reason, recorded_at, recorded_by,"
                            + " not_brought) VALUES (0, ?, ?, 'QAA', ?, ?, ?, ?, ?, '', ?, 1, FALSE)",
                    referral,
                    slot.value(),
                    given.practice().organisation().code(),
                    SlotFixture.CONTRACT,
                    Timestamp.from(start),
                    Timestamp.from(start.minusSeconds(given.count("allocation_attendance"))),
                    end,
                    Timestamp.from(start));
        }
    }
}
