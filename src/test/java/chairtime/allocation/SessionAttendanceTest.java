package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.LondonTime;
import chairtime.procurement.CallId;
import chairtime.procurement.DiarySession;
import chairtime.procurement.PatientGroup;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

/** What was attended is kept by session, ready for its monthly return. */
@ChairtimeTest
class SessionAttendanceTest {

    @Autowired
    AppointmentFixture given;

    @Autowired
    Appointments appointments;

    @Autowired
    SessionAttendance returns;

    @Autowired
    TestClock clock;

    private DiarySession session;
    private YearMonth month;

    @BeforeEach
    void anAwardedSession() {
        given.prepared();
        CallId call = given.slots.cast.awarded();
        session =
                given
                        .slots
                        .as(
                                given.slots.cast.commissioner,
                                () -> given.slots.cast.diary.ofCall(call, Pageable.unpaged()))
                        .stream()
                        .filter(one -> one.providerCode()
                                .equals(given.practice().organisation().code()))
                        .findFirst()
                        .orElseThrow();
        month = YearMonth.from(session.day());
    }

    @Test
    void aSessionCountsWhatWasOfferedBookedAttendedAndMissed() {
        List<SlotView> slots = threeHoursBefore();
        ReferralId treated = booked("Ashby");
        ReferralId away = booked("Birch");
        ReferralId silent = booked("Cole");
        given.slots.close(free().id(), "The dentist is ill.");
        assertThat(mine().booked()).isEqualTo(3);
        assertThat(mine().notRecorded()).isZero();

        over(slots);
        record(treated, AppointmentEnd.ATTENDED, new OutcomeData(CareOutcome.EXTRACTION, "", FollowOn.NONE));
        record(away, AppointmentEnd.DID_NOT_ATTEND, null);

        assertThat(mine())
                .returns(session.slots(), SessionReturn::slots)
                .returns(1, SessionReturn::closed)
                .returns(session.slots() - 1, SessionReturn::offered)
                .returns(3, SessionReturn::booked)
                .returns(1, one -> one.ended(AppointmentEnd.ATTENDED))
                .returns(1, one -> one.ended(AppointmentEnd.DID_NOT_ATTEND))
                .returns(1, one -> one.outcome(CareOutcome.EXTRACTION))
                .returns(0, one -> one.outcome(CareOutcome.TREATED))
                .returns(1, SessionReturn::notRecorded);
        record(silent, AppointmentEnd.UNSUITABLE, null);
        assertThat(mine()).returns(0, SessionReturn::notRecorded).returns(1, SessionReturn::lost);
    }

    @Test
    void aCorrectedOutcomeCountsOnce() {
        List<SlotView> slots = threeHoursBefore();
        ReferralId id = booked("Ashby");
        over(slots);
        record(id, AppointmentEnd.DID_NOT_ATTEND, null);

        SignIn.run(
                given.practice(),
                () -> appointments.correct(
                        id,
                        appointments.find(id).version(),
                        new OutcomeData(CareOutcome.PRESCRIBED, "", FollowOn.NONE),
                        "Was there."));

        assertThat(mine())
                .returns(1, one -> one.ended(AppointmentEnd.ATTENDED))
                .returns(0, one -> one.ended(AppointmentEnd.DID_NOT_ATTEND))
                .returns(1, one -> one.outcome(CareOutcome.PRESCRIBED));
    }

    @Test
    void theCommissionerSeesAllPracticesAndAPracticeItsOwn() {
        List<SessionReturn> all = SignIn.as(given.slots.cast.commissioner, () -> returns.ofCommissioner(month));
        List<SessionReturn> mine = SignIn.as(given.practice(), () -> returns.mine(month));

        assertThat(all).extracting(SessionReturn::providerCode).contains(session.providerCode());
        assertThat(mine)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.providerCode()).isEqualTo(session.providerCode()))
                .isSubsetOf(all);
        assertThat(SignIn.as(given.practice(), () -> returns.mine(month.minusMonths(6))))
                .isEmpty();
        assertThatThrownBy(() -> SignIn.as(given.slots.coordinator, () -> returns.ofCommissioner(month)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ReferralId booked(String familyName) {
        return given.booked(new ReferralData(
                ExampleReferral.patient(familyName, LocalDate.of(1960, 1, 1), null),
                ExampleReferral.facts(Symptom.SEVERE_PAIN)));
    }

    /** Only this session has what the patients need. */
    private List<SlotView> threeHoursBefore() {
        List<SlotView> slots = given.slots.calendar(session.day());
        given.slots.as(given.practice(), () -> {
            given.slots.slots.describe(
                    slots.stream().map(SlotView::id).collect(Collectors.toSet()),
                    new SlotFacts(Set.of(AccessNeed.STEP_FREE), Set.of("pl"), null, session(slots)));
            return true;
        });
        clock.set(slots.get(0).startsAt().minus(Duration.ofHours(3)));
        return slots;
    }

    private static Set<PatientGroup> session(List<SlotView> slots) {
        return slots.get(0).facts().keptFor();
    }

    private void over(List<SlotView> slots) {
        given.at(LondonTime.wallClock(slots.get(slots.size() - 1).startsAt()));
    }

    private void record(ReferralId id, AppointmentEnd end, @Nullable OutcomeData outcome) {
        given.record(id, end, "As said.", outcome);
    }

    private SlotView free() {
        return given.slots.calendar(session.day()).stream()
                .filter(slot -> slot.booked() == 0)
                .findFirst()
                .orElseThrow();
    }

    private SessionReturn mine() {
        return SignIn.as(given.practice(), () -> returns.mine(month)).stream()
                .filter(one -> one.session().equals(session.id()))
                .findFirst()
                .orElseThrow();
    }
}
