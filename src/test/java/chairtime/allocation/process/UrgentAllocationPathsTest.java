package chairtime.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.AppointmentEnd;
import chairtime.allocation.AppointmentFixture;
import chairtime.allocation.CareOutcome;
import chairtime.allocation.FollowOn;
import chairtime.allocation.OfferStatus;
import chairtime.allocation.OutcomeData;
import chairtime.allocation.PlacingFixture;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralProcess;
import chairtime.allocation.ReferralStatus;
import chairtime.allocation.Symptom;
import chairtime.allocation.UrgencyCategory;
import chairtime.allocation.process.UrgentAllocation.Elements;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.ProcessProbe;
import chairtime.testing.SignIn;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of the diagram, on the real engine and database. */
@ChairtimeTest
class UrgentAllocationPathsTest {

    private static final Set<String> WITHIN_PLACING = Set.of(Elements.PATIENT_PLACED, Elements.NOT_REACHED);
    private static final OutcomeData TREATED = new OutcomeData(CareOutcome.TREATED, "", FollowOn.NONE);

    @Autowired
    PlacingFixture given;

    @Autowired
    AppointmentFixture seen;

    @Autowired
    ReferralProcess referralProcess;

    @Autowired
    ProcessProbe process;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void aReferralIsTriagedOfferedAcceptedBookedAttendedAndCompleted() {
        given.slots.suiting(PlacingFixture.TWO);
        ReferralId id = given.referrals.received(Symptom.SEVERE_PAIN);
        assertThat(openTasks(id)).containsExactly(Elements.TRIAGE);

        given.referrals.decide(given.coordinator, id, UrgencyCategory.URGENT, "");
        assertThat(openTasks(id)).containsExactly(Elements.OFFER_SLOT);
        assertThat(given.status(id)).isEqualTo(ReferralStatus.OFFERED);

        given.accept(id);
        assertThat(given.status(id)).isEqualTo(ReferralStatus.BOOKED);
        assertThat(waitsAt(id, "gateway_untilAppointment")).isTrue();

        given.at(PlacingFixture.TWO);
        assertThat(openTasks(id)).containsExactly(Elements.RECORD_ATTENDANCE);
        seen.record(id, AppointmentEnd.ATTENDED, "", TREATED);

        assertThat(endOf(id)).isEqualTo(Elements.COMPLETED);
    }

    @Test
    void theOutcomeMayComeLater() {
        ReferralId id = begun();
        seen.record(id, AppointmentEnd.ATTENDED, "", null);
        assertThat(openTasks(id)).containsExactly(Elements.RECORD_OUTCOME);

        seen.giveOutcome(id, TREATED);

        assertThat(endOf(id)).isEqualTo(Elements.COMPLETED);
    }

    @Test
    void emergenciesNeverGetASlot() {
        given.slots.suiting(PlacingFixture.TWO);
        ReferralId id = given.referrals.received(Symptom.SEVERE_PAIN);
        given.referrals.decide(given.coordinator, id, UrgencyCategory.EMERGENCY_MEDICAL, "");

        assertThat(endOf(id)).isEqualTo(Elements.NO_SLOT_NEEDED);
        assertThat(given.claimsOf(id)).isZero();
    }

    @Test
    void aDeclinedSlotIsPassedOnAndTheNextOneIsOffered() {
        ReferralId id = given.offered();
        given.slots.suiting(PlacingFixture.THREE);

        given.decline(id);

        assertThat(given.offer(id).startsAt()).isEqualTo(given.slots.at(PlacingFixture.THREE));
        assertThat(openTasks(id)).containsExactly(Elements.OFFER_SLOT);
    }

    @Test
    void anOfferThatExpiresGoesToSomebodyElse() {
        ReferralId first = given.offered();
        ReferralId second = given.urgent("Other");
        assertThat(waitsAt(second, Elements.SEAT_APPEARED)).isTrue();

        given.wait(Duration.ofMinutes(30));

        assertThat(openTasks(second)).containsExactly(Elements.OFFER_SLOT);
        assertThat(waitsAt(first, Elements.SEAT_APPEARED)).isTrue();
    }

    @Test
    void whoAnswersNoOffersMustBeReachedFirstAndTheReferralIsClosedOnceThatIsSignedOff() {
        ReferralId id = notReached();
        assertThat(openTasks(id)).containsExactly(Elements.FOLLOW_UP);
        seen.tried(id);
        seen.proposeClosure(id);
        assertThat(openTasks(id)).containsExactly(Elements.SIGN_OFF_CLOSURE);
        seen.signOff(given.clinician, id, false);
        assertThat(openTasks(id)).containsExactly(Elements.FOLLOW_UP);
        seen.proposeClosure(id);
        seen.signOff(given.clinician, id, true);

        assertThat(endOf(id)).isEqualTo(Elements.CLOSED);
    }

    @Test
    void whoIsReachedAfterAllIsOfferedASlotAgain() {
        ReferralId id = notReached();

        seen.reached(id);
        seen.searchAgain(id);

        assertThat(openTasks(id)).containsExactly(Elements.OFFER_SLOT);
    }

    @Test
    void aPracticeThatWantsToConfirmsTheBooking() {
        given.practiceConfirms();
        ReferralId id = given.offered();
        given.accept(id);
        assertThat(openTasks(id)).containsExactly(Elements.CONFIRM_BOOKING);

        given.confirm(id);

        assertThat(given.status(id)).isEqualTo(ReferralStatus.BOOKED);
    }

    @Test
    void aBookingThatThePracticeRefusesIsReplacedByAnotherOffer() {
        given.practiceConfirms();
        ReferralId id = given.offered();
        given.slots.suiting(PlacingFixture.THREE);
        given.accept(id);

        given.refuse(id);

        assertThat(given.offer(id).startsAt()).isEqualTo(given.slots.at(PlacingFixture.THREE));
    }

    @Test
    void aPracticeThatDoesNotAnswerLosesThePatient() {
        given.practiceConfirms();
        ReferralId id = given.offered();
        given.slots.suiting(PlacingFixture.THREE);
        given.accept(id);

        given.wait(Duration.ofHours(1));

        assertThat(given.offer(id).startsAt()).isEqualTo(given.slots.at(PlacingFixture.THREE));
    }

    @Test
    void aSeatThatIsLostBeforeItIsBookedIsReplaced() {
        given.slots.suiting(PlacingFixture.TWO);
        ReferralId id = given.urgent();
        given.slots.suiting(PlacingFixture.THREE);
        SignIn.run(
                given.coordinator, () -> given.offers.accept(id, given.offer(id).version()));
        given.slots.close(given.offer(id).slot(), "A pipe burst.");
        given.referrals.runJobs();

        assertThat(given.offer(id).startsAt()).isEqualTo(given.slots.at(PlacingFixture.THREE));
    }

    @Test
    void whoWaitsIsOfferedASlotTheMomentOneAppears() {
        ReferralId id = given.urgent();
        assertThat(waitsAt(id, Elements.SEAT_APPEARED)).isTrue();
        given.slots.suiting(PlacingFixture.TWO);
        given.referrals.runJobs();
        assertThat(openTasks(id)).containsExactly(Elements.OFFER_SLOT);
    }

    @Test
    void aBookingThatIsCancelledIsReplaced() {
        ReferralId id = given.booked();
        given.slots.suiting(PlacingFixture.THREE);

        given.cancelBooking(id);

        assertThat(openTasks(id)).containsExactly(Elements.OFFER_SLOT);
    }

    @Test
    void anAppointmentThatDidNotTakePlaceIsReplaced() {
        ReferralId id = begun();
        given.slots.suiting(PlacingFixture.THREE);

        seen.record(id, AppointmentEnd.UNSUITABLE, "Needs sedation.", null);

        assertThat(openTasks(id)).containsExactly(Elements.OFFER_SLOT);
    }

    @Test
    void whoMissesTheAppointmentIsFollowedUp() {
        ReferralId id = begun();

        seen.record(id, AppointmentEnd.DID_NOT_ATTEND, "", null);

        assertThat(openTasks(id)).containsExactly(Elements.FOLLOW_UP);
    }

    @Test
    void triageAgainAfterAMissedAppointmentLooksForASlotAgain() {
        ReferralId id = begun();
        seen.record(id, AppointmentEnd.DID_NOT_ATTEND, "", null);
        given.slots.suiting(PlacingFixture.THREE);

        given.referrals.decide(given.clinician, id, UrgencyCategory.URGENT, "");

        assertThat(openTasks(id)).containsExactly(Elements.OFFER_SLOT);
    }

    @Test
    void warningsAreGivenAndAMissedDeadlineIsExplainedWhilePlacingGoesOn() {
        ReferralId id = given.urgent();
        given.wait(Duration.ofHours(12));
        assertThat(openTasks(id)).isEmpty();

        given.wait(Duration.ofHours(12));
        assertThat(openTasks(id)).containsExactly(Elements.EXPLAIN_BREACH);
        assertThat(waitsAt(id, Elements.SEAT_APPEARED)).isTrue();

        as(given.coordinator, () -> referralProcess.breachExplained(id));
        assertThat(openTasks(id)).isEmpty();
        assertThat(waitsAt(id, Elements.DEADLINE_SET_ANEW)).isTrue();
    }

    @Test
    void aDeadlineThatMovesIsWatchedFromItsNewTime() {
        ReferralId id = given.referrals.received(Symptom.MILD_PAIN);
        given.referrals.decide(given.coordinator, id, UrgencyCategory.NON_URGENT, "");

        given.referrals.decide(given.coordinator, id, UrgencyCategory.URGENT, "");
        given.wait(Duration.ofHours(24));

        assertThat(openTasks(id)).containsExactly(Elements.EXPLAIN_BREACH);
    }

    @Test
    void aDeadlineSetAnewAfterItWasMissedIsWatchedAgain() {
        ReferralId id = given.urgent();
        given.wait(Duration.ofHours(24));
        assertThat(waitsAt(id, Elements.DEADLINE_SET_ANEW)).isTrue();

        given.referrals.decide(given.clinician, id, UrgencyCategory.NON_URGENT, "The pain has gone.");

        assertThat(waitsAt(id, "gateway_nextCheck")).isTrue();
    }

    @Test
    void aDeadlineThatWasMissedBeforeIsNotAskedAboutTwice() {
        ReferralId id = given.urgent();
        given.wait(Duration.ofHours(24));
        as(given.coordinator, () -> referralProcess.breachExplained(id));
        given.slots.suiting(PlacingFixture.TWO.plusDays(1));
        given.referrals.runJobs();
        given.accept(id);

        given.cancelBooking(id);

        assertThat(waitsAt(id, Elements.DEADLINE_SET_ANEW)).isTrue();
        assertThat(openTasks(id)).doesNotContain(Elements.EXPLAIN_BREACH);
    }

    @Test
    void aReferralIsWithdrawnBeforeTriage() {
        assertThatItCanBeWithdrawn(given.referrals.received(Symptom.SEVERE_PAIN));
    }

    @Test
    void aReferralIsWithdrawnWhileItWaits() {
        assertThatItCanBeWithdrawn(given.urgent());
    }

    @Test
    void aReferralIsWithdrawnWhileASlotIsOffered() {
        assertThatItCanBeWithdrawn(given.offered());
    }

    @Test
    void aReferralIsWithdrawnWhenItIsBooked() {
        assertThatItCanBeWithdrawn(given.booked());
    }

    @Test
    void aPatientWhoBecomesAnEmergencyLosesTheSlotAndGoesToEmergencyCare() {
        ReferralId id = given.booked();

        given.referrals.decide(given.clinician, id, UrgencyCategory.EMERGENCY_DENTAL, "");

        assertThat(given.status(id)).isEqualTo(ReferralStatus.SENT_TO_EMERGENCY);
        assertThat(given.claimsOf(id)).isZero();
        assertThat(endOf(id)).isEqualTo(Elements.REFERRAL_ENDED);
    }

    private void assertThatItCanBeWithdrawn(ReferralId id) {
        given.referrals.withdraw(id);

        assertThat(openTasks(id)).isEmpty();
        assertThat(given.claimsOf(id)).isZero();
        assertThat(endOf(id)).isEqualTo(Elements.REFERRAL_ENDED);
    }

    /** Three offers in a row that nobody answered. */
    private ReferralId notReached() {
        ReferralId id = given.offered();
        for (int offer = 0; offer < 3; offer++) {
            assertThat(given.offer(id).status()).isEqualTo(OfferStatus.OPEN);
            given.wait(Duration.ofMinutes(30));
        }
        return id;
    }

    private ReferralId begun() {
        ReferralId id = given.booked();
        given.at(PlacingFixture.TWO);
        return id;
    }

    private void as(SignedInUser user, Runnable work) {
        SignIn.run(user, work::run);
        given.referrals.runJobs();
    }

    private List<String> openTasks(ReferralId id) {
        return process.openTasks(id.value());
    }

    private boolean waitsAt(ReferralId id, String element) {
        return process.waitsAt(id.value(), element);
    }

    private String endOf(ReferralId id) {
        return process.endOf(id.value(), WITHIN_PLACING);
    }
}
