package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Seats that appear go to those who wait, the most endangered first. */
@ChairtimeTest
class WaitingListTest {

    @Autowired
    PlacingFixture given;

    @Autowired
    WaitingList waiting;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void aFreedSeatGoesToWhoeverHasTheLeastTimeLeft() {
        ReferralId first = given.urgent("First");
        given.wait(Duration.ofMinutes(10));
        ReferralId second = given.urgent("Second");
        given.referrals.decide(given.clinician, first, UrgencyCategory.NON_URGENT, "The pain has gone.");

        given.slots.suiting(PlacingFixture.TWO);
        given.referrals.runJobs();

        assertThat(given.status(second)).isEqualTo(ReferralStatus.OFFERED);
        assertThat(given.status(first)).isEqualTo(ReferralStatus.WAITING);
    }

    @Test
    void noMoreAreWokenThanThereAreSeats() {
        ReferralId first = given.urgent("First");
        given.wait(Duration.ofMinutes(1));
        ReferralId second = given.urgent("Second");
        given.wait(Duration.ofMinutes(1));
        ReferralId third = given.urgent("Third");

        given.slots.suiting(PlacingFixture.TWO);
        given.slots.suiting(PlacingFixture.THREE);
        given.referrals.runJobs();

        assertThat(given.status(first)).isEqualTo(ReferralStatus.OFFERED);
        assertThat(given.status(second)).isEqualTo(ReferralStatus.OFFERED);
        assertThat(given.status(third)).isEqualTo(ReferralStatus.WAITING);
    }

    @Test
    void aSeatThatDoesNotSuitTheFirstGoesToTheNext() {
        ReferralId needsMore = given.urgent("First");
        given.wait(Duration.ofMinutes(1));
        ReferralId contented = given.referrals.received(new ReferralData(
                ExampleReferral.patient("Second", ExampleReferral.patient().birthDate(), null),
                new ReferralFacts(
                        new Presentation(Set.of(Symptom.SEVERE_PAIN), Set.of(), null),
                        Set.of(),
                        null,
                        null,
                        Set.of(),
                        "")));
        given.referrals.decide(given.coordinator, contented, UrgencyCategory.URGENT, "");

        given.slots.added(PlacingFixture.TWO);
        given.referrals.runJobs();

        assertThat(given.status(needsMore)).isEqualTo(ReferralStatus.WAITING);
        assertThat(given.status(contented)).isEqualTo(ReferralStatus.OFFERED);
    }

    @Test
    void aCancelledBookingGoesToWhoeverWaits() {
        ReferralId booked = given.booked();
        ReferralId waits = given.urgent("Waits");

        given.cancelBooking(booked);

        assertThat(given.status(waits)).isEqualTo(ReferralStatus.OFFERED);
        assertThat(given.status(booked)).isEqualTo(ReferralStatus.WAITING);
    }

    @Test
    void whoWasOverlookedIsFoundByTheNextRound() {
        ReferralId waits = given.urgent();
        given.slots.suiting(PlacingFixture.TWO);
        jdbc.update("UPDATE allocation_referral SET waiting_since = received_at WHERE id = ?", waits.value());

        assertThat(waiting.commissioners()).containsExactly("QAA");
        assertThat(waiting.matchAgain("QAA")).isEqualTo(1);
        given.referrals.runJobs();

        assertThat(given.status(waits)).isEqualTo(ReferralStatus.OFFERED);
    }

    @Test
    void aSlotThatOffersMoreNowIsOfferedToWhoeverWaitedForThat() {
        SlotId plain = given.slots.added(PlacingFixture.TWO);
        ReferralId waits = given.urgent();

        SignIn.run(
                given.practice(),
                () -> given.slots.slots.describe(
                        Set.of(plain), new SlotFacts(Set.of(AccessNeed.STEP_FREE), Set.of("pl"), null, Set.of())));
        given.referrals.runJobs();

        assertThat(given.status(waits)).isEqualTo(ReferralStatus.OFFERED);
    }

    @Test
    void aRecordThatCannotBeReadKeepsNobodyWaiting() {
        ReferralId unreadable = given.urgent("First");
        given.wait(Duration.ofMinutes(1));
        ReferralId other = given.urgent("Second");
        jdbc.update("UPDATE allocation_patient SET details = 'damaged' ORDER BY id LIMIT 1");

        given.slots.suiting(PlacingFixture.TWO);
        given.slots.suiting(PlacingFixture.THREE);
        given.referrals.runJobs();

        assertThat(given.status(unreadable)).isEqualTo(ReferralStatus.OFFERED);
        assertThat(given.status(other)).isEqualTo(ReferralStatus.OFFERED);
    }

    @Test
    void nobodyIsWokenWithoutASeat() {
        given.urgent();

        assertThat(waiting.matchAgain("QAA")).isZero();
        assertThat(waiting.matchAgain("QZZ")).isZero();
    }
}
