package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Practices see only their own patients, and only as long as they need to. */
@ChairtimeTest
@ExtendWith(OutputCaptureExtension.class)
class PatientsOfPracticeTest {

    @Autowired
    AppointmentFixture given;

    @Autowired
    PatientsOfPractice patients;

    @Autowired
    Appointments appointments;

    @Autowired
    SlotClaims claims;

    @Autowired
    BookingConfirmations confirmations;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void practices() {
        given.prepared();
    }

    @Test
    void thePracticeWithTheBookingSeesThePatientAndEveryLookIsTakenDownWithThePractice() {
        ReferralId id = given.booked();

        PatientView seen = look(given.practice(), id);

        assertThat(seen.details()).isNotNull().returns("Quillfeather", PatientDetails::familyName);
        look(given.practice(), id);
        assertThat(given.slots.count(
                        "audit_entry WHERE action = 'allocation.patientSeen' AND organisation_code = ?",
                        given.practice().organisation().code()))
                .isEqualTo(2);
    }

    @Test
    void anotherPracticeSeesNothingAndHearsNoMoreThanOfANumberThatNobodyHas() {
        ReferralId id = given.booked();

        assertThatThrownBy(() -> look(given.otherPractice(), id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSlotThatIsOnlyHeldShowsNobody() {
        SlotId slot = given.slots.added();
        ReferralId id = given.referrals.received(Symptom.SEVERE_PAIN);
        claims.hold(slot, id, clock.instant().plusSeconds(300));

        assertThatThrownBy(() -> look(given.practice(), id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> SignIn.as(given.practice(), () -> appointments.find(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aBookingThatWaitsForThePracticeShowsNoNameUntilItIsConfirmed() {
        SignIn.run(given.practice(), () -> confirmations.confirmItself(true));
        ReferralId id = given.booked();
        assertThat(given.status(id)).isEqualTo(ReferralStatus.ACCEPTED);
        assertThatThrownBy(() -> look(given.practice(), id)).isInstanceOf(NotFoundException.class);

        SignIn.run(
                given.practice(),
                () -> confirmations.confirm(id, confirmations.find(id).offer().version()));
        given.referrals.runJobs();

        assertThat(look(given.practice(), id).details()).isNotNull();
    }

    @Test
    void onceTheBookingIsElsewhereThePracticeSeesNothingOfThePatient() {
        ReferralId id = given.booked();
        claims.release(id);

        assertThatThrownBy(() -> look(given.practice(), id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoMissedTheAppointmentIsNoPatientOfThePracticeAnyMore() {
        ReferralId id = given.booked();
        given.begun();
        recorded(id, AppointmentEnd.DID_NOT_ATTEND);

        assertThatThrownBy(() -> look(given.practice(), id)).isInstanceOf(NotFoundException.class);
        assertThat(SignIn.as(given.practice(), () -> appointments.find(id)).facts())
                .as("nor are the complaints shown")
                .isNull();
    }

    @Test
    void whoWasSeenStaysVisibleForAFortnight() {
        ReferralId id = given.booked();
        given.begun();
        recorded(id, AppointmentEnd.ATTENDED);

        clock.set(
                SlotFixture.at(AppointmentFixture.TEN).plus(Duration.ofDays(14)).minusSeconds(1));
        assertThat(look(given.practice(), id).details()).isNotNull();
        clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> look(given.practice(), id))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("14 days after the appointment");
    }

    @Test
    void nothingThatNamesThePatientIsWrittenOnTheWayFromBookingToClosure(CapturedOutput printed) {
        ReferralId id = given.booked();
        look(given.practice(), id);
        given.begun();
        recorded(id, AppointmentEnd.DID_NOT_ATTEND);
        given.tried(id);
        given.proposeClosure(id);
        given.signOff(given.lead, id, true);

        assertThat(given.status(id)).isEqualTo(ReferralStatus.UNREACHABLE);
        Set<String> named = new HashSet<>(ExampleReferral.NAMED);
        assertThat(named.remove("NR30 1AA")).as("the practice's postcode too").isTrue();
        assertThat(PatientRecordsTest.everythingInTheDatabase(jdbc))
                .contains(given.referrals.referral(id).pseudonym())
                .doesNotContain(named);
        assertThat(printed.getAll()).doesNotContain(named);
    }

    @Test
    void theWayForPracticesIsForNobodyElse() {
        ReferralId id = given.booked();

        assertThatThrownBy(() -> look(given.slots.coordinator, id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.as(given.practice(), () -> given.referrals.patients.look(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private PatientView look(SignedInUser user, ReferralId id) {
        return SignIn.as(user, () -> patients.look(id));
    }

    private void recorded(ReferralId id, AppointmentEnd end) {
        given.record(id, end, "", null);
    }
}
