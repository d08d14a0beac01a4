package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The practice sees who is coming and records what happened. */
@ChairtimeTest
class AppointmentsTest {

    private static final OutcomeData TREATED = new OutcomeData(CareOutcome.TREATED, "", FollowOn.NONE);

    @Autowired
    AppointmentFixture given;

    @Autowired
    Appointments appointments;

    @Autowired
    TestClock clock;

    private ReferralId id;

    @BeforeEach
    void aPatientWhoIsComing() {
        given.prepared();
        id = given.booked();
        SignIn.as(given.practice());
    }

    @Test
    void whoIsComingIsShownWithTheNeedsAndWithoutTheName() {
        assertThat(appointments.between(AppointmentFixture.TODAY, AppointmentFixture.TODAY))
                .singleElement()
                .returns(SlotFixture.at(AppointmentFixture.TEN), AppointmentItem::startsAt)
                .returns(UrgencyCategory.URGENT, AppointmentItem::category)
                .returns("pl", AppointmentItem::interpreterLanguage)
                .returns(true, AppointmentItem::isOpen)
                .satisfies(item -> assertThat(item.accessNeeds()).containsExactly(AccessNeed.STEP_FREE))
                .satisfies(item -> assertThat(item.toString()).doesNotContain(ExampleReferral.NAMED));
        assertThat(appointments.between(AppointmentFixture.TODAY.plusDays(1), AppointmentFixture.TODAY.plusDays(7)))
                .isEmpty();
        assertThat(appointments.find(id).toString()).contains("SEVERE_PAIN").doesNotContain(ExampleReferral.NAMED);
    }

    @Test
    void nothingIsRecordedBeforeTheAppointmentBegins() {
        for (AppointmentEnd end : List.of(
                AppointmentEnd.ATTENDED,
                AppointmentEnd.DID_NOT_ATTEND,
                AppointmentEnd.CANCELLED_BY_PRACTICE,
                AppointmentEnd.UNSUITABLE)) {
            assertThatThrownBy(() -> record(end, "Because.", null))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith("This appointment has not begun.");
        }
        given.at(AppointmentFixture.TEN);
        record(AppointmentEnd.ATTENDED, "", null);
        assertThat(given.status(id)).isEqualTo(ReferralStatus.ATTENDED);
    }

    @Test
    void aPatientWhoCancelsInTimeGivesTheSeatToSomebodyElse() {
        record(AppointmentEnd.CANCELLED_BY_PATIENT, "Found another dentist sooner.", null);

        assertThat(given.status(id)).isEqualTo(ReferralStatus.WAITING);
        assertThat(given.slots.count("allocation_claim")).isZero();
        assertThat(given.slots.count("allocation_claim_history WHERE ended_as = 'RELEASED'"))
                .isOne();
    }

    @Test
    void anAppointmentThatWasAttendedIsDoneWithItsOutcome() {
        given.begun();
        record(AppointmentEnd.ATTENDED, "", TREATED);

        assertThat(given.status(id)).isEqualTo(ReferralStatus.COMPLETED);
        assertThat(appointments.find(id))
                .returns(TREATED, AppointmentView::outcome)
                .returns(false, AppointmentView::mayRecord)
                .returns(false, AppointmentView::mayGiveOutcome)
                .satisfies(view -> assertThat(view.item().isOpen()).isFalse());
        assertThat(given.slots.count("allocation_claim WHERE state = 'USED'")).isOne();
    }

    @Test
    void theOutcomeMayComeLater() {
        given.begun();
        record(AppointmentEnd.ATTENDED, "", null);
        assertThat(given.status(id)).isEqualTo(ReferralStatus.ATTENDED);
        assertThat(appointments.find(id).mayGiveOutcome()).isTrue();

        appointments.giveOutcome(id, version(), TREATED);

        assertThat(given.status(id)).isEqualTo(ReferralStatus.COMPLETED);
    }

    @Test
    void aMissedAppointmentIsNoOutcomeAndUsesTheSeatUp() {
        given.begun();
        record(AppointmentEnd.DID_NOT_ATTEND, "", null);

        assertThat(given.status(id)).isEqualTo(ReferralStatus.MISSED);
        assertThat(given.slots.count("allocation_claim WHERE state = 'USED'")).isOne();
        assertThat(given.slots.count("allocation_attendance WHERE ended_as = 'DID_NOT_ATTEND' AND NOT not_brought"))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED_BY_PATIENT", "CANCELLED_BY_PRACTICE", "UNSUITABLE"})
    void whoCouldNotBeSeenWaitsForAnotherSlotAndTheReasonIsKept(AppointmentEnd end) {
        given.begun();
        assertThatThrownBy(() -> record(end, " ", null))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.field())
                        .contains("reason"));

        record(end, "Needs sedation.", null);

        assertThat(given.status(id)).isEqualTo(ReferralStatus.WAITING);
        assertThat(given.slots.count("allocation_claim WHERE state = 'USED'")).isOne();
        assertThat(given.slots.count("allocation_attendance WHERE reason = 'Needs sedation.'"))
                .isOne();
    }

    @Test
    void anOutcomeSaysWhatItMust() {
        given.begun();
        refused("referredTo", new OutcomeData(CareOutcome.REFERRED_ON, " ", FollowOn.NONE));
        refused("referredTo", new OutcomeData(CareOutcome.TREATED, "Oral surgery", FollowOn.NONE));
        refused("followOn", new OutcomeData(CareOutcome.NEEDS_STABILISATION, "", FollowOn.NONE));
        assertThatThrownBy(() -> record(AppointmentEnd.DID_NOT_ATTEND, "", TREATED))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.field())
                        .contains("outcome"));
        assertThat(given.status(id)).isEqualTo(ReferralStatus.BOOKED);

        record(
                AppointmentEnd.ATTENDED,
                "",
                new OutcomeData(CareOutcome.REFERRED_ON, "Oral surgery at the hospital", FollowOn.NONE));
        assertThat(appointments.find(id).outcome())
                .isNotNull()
                .returns("Oral surgery at the hospital", OutcomeData::referredTo);
    }

    @Test
    void aSecondClickAndAStaleTabRecordNothing() {
        given.begun();
        AppointmentView before = appointments.find(id);
        long seen = before.version();
        record(AppointmentEnd.ATTENDED, "", TREATED);

        assertThatThrownBy(() -> appointments.record(
                        id, before.item().slot(), seen, new AppointmentReport(AppointmentEnd.DID_NOT_ATTEND, "", null)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no longer open");
        assertThatThrownBy(() -> appointments.giveOutcome(id, seen, TREATED))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("while you had it open");
        assertThatThrownBy(() -> appointments.giveOutcome(id, version(), TREATED))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("moved on");
        assertThat(given.slots.count("allocation_attendance")).isOne();
        assertThat(given.slots.count("allocation_outcome")).isOne();
    }

    @Test
    void whatIsToBeRecordedIsListedOnceItHasBegun() {
        assertThat(appointments.toRecord()).isEmpty();
        given.begun();
        assertThat(appointments.toRecord())
                .extracting(AppointmentItem::referral)
                .containsExactly(id);

        record(AppointmentEnd.DID_NOT_ATTEND, "", null);

        assertThat(appointments.toRecord()).isEmpty();
        assertThat(appointments.between(AppointmentFixture.TODAY, AppointmentFixture.TODAY))
                .extracting(AppointmentItem::end)
                .containsExactly(AppointmentEnd.DID_NOT_ATTEND);
    }

    @Test
    void anotherPracticeCannotRecordOrSeeIt() {
        given.begun();
        SignIn.as(given.otherPractice());

        assertThatThrownBy(() -> appointments.find(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> appointments.record(
                        id, new SlotId(1), 0, new AppointmentReport(AppointmentEnd.ATTENDED, "", null)))
                .isInstanceOf(NotFoundException.class);
        assertThat(appointments.between(AppointmentFixture.TODAY, AppointmentFixture.TODAY))
                .isEmpty();
        assertThat(appointments.toRecord()).isEmpty();
    }

    @Test
    void theOutcomeIsPutRightInTheSameMonthWithAReason() {
        given.begun();
        record(AppointmentEnd.ATTENDED, "", TREATED);
        OutcomeData right = new OutcomeData(CareOutcome.EXTRACTION, "", FollowOn.ELSEWHERE);
        assertThatThrownBy(() -> appointments.correct(id, version(), right, " "))
                .isInstanceOf(RefusedException.class);

        appointments.correct(id, version(), right, "The wrong line was chosen.");

        assertThat(appointments.find(id).outcome()).isEqualTo(right);
        assertThat(given.slots.count("allocation_outcome"))
                .as("the wrong one is kept")
                .isEqualTo(2);
        assertThat(given.status(id)).isEqualTo(ReferralStatus.COMPLETED);
        clock.set(SlotFixture.at(LocalDate.of(2023, 11, 1).atStartOfDay()));
        assertThat(appointments.find(id).mayCorrect()).isFalse();
        assertThatThrownBy(() -> appointments.correct(id, version(), TREATED, "Too late."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("month of this appointment is over");
    }

    @Test
    void aPatientWhoWasThereAfterAllIsNotFollowedUp() {
        given.begun();
        record(AppointmentEnd.DID_NOT_ATTEND, "", null);
        assertThat(appointments.find(id).mayCorrect()).isTrue();

        appointments.correct(id, version(), TREATED, "Sat in the waiting room.");

        assertThat(given.status(id)).isEqualTo(ReferralStatus.COMPLETED);
        assertThat(appointments.find(id).history())
                .extracting(AppointmentStep::end)
                .containsExactly(AppointmentEnd.DID_NOT_ATTEND, AppointmentEnd.ATTENDED);
        assertThat(appointments.between(AppointmentFixture.TODAY, AppointmentFixture.TODAY))
                .extracting(AppointmentItem::end)
                .containsExactly(AppointmentEnd.ATTENDED);
    }

    @Test
    void aClosedSlotHasNothingToRecord() {
        long seen = version();
        SlotId slot = given.slots.calendar(AppointmentFixture.TODAY).get(0).id();
        given.slots.close(slot, "The dentist is ill.");
        given.begun();

        assertThatThrownBy(() ->
                        appointments.record(id, slot, seen, new AppointmentReport(AppointmentEnd.ATTENDED, "", null)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the slot was closed");
    }

    @Test
    void aClockThatGoesBackTakesNothingBack() {
        given.begun();
        record(AppointmentEnd.DID_NOT_ATTEND, "", null);
        clock.set(TestClock.START);

        assertThat(appointments.find(id).item().end()).isEqualTo(AppointmentEnd.DID_NOT_ATTEND);
        assertThat(given.slots.calendar(AppointmentFixture.TODAY).get(0).free()).isZero();
        clock.advance(Duration.ofDays(2));
        assertThat(appointments.toRecord()).isEmpty();
    }

    private void record(AppointmentEnd end, String reason, @Nullable OutcomeData outcome) {
        given.record(id, end, reason, outcome);
    }

    private void refused(String field, OutcomeData outcome) {
        assertThatThrownBy(() -> record(AppointmentEnd.ATTENDED, "", outcome))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.field())
                        .contains(field));
    }

    private long version() {
        return appointments.find(id).version();
    }
}
