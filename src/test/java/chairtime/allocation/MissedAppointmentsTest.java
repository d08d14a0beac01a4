package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A missed appointment is not an outcome. */
@ChairtimeTest
class MissedAppointmentsTest {

    @Autowired
    AppointmentFixture given;

    @Autowired
    MissedAppointments missed;

    @Autowired
    TestClock clock;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    private ReferralId id;

    @BeforeEach
    void people() {
        given.prepared();
    }

    @Test
    void itIsNotClosedWithoutAttemptsByDifferentWays() {
        missedBy(given.booked());
        refused(this::propose).hasMessageContaining("at least 2 times, in 2 different ways");

        notReached(ContactChannel.PHONE);
        clock.advance(Duration.ofHours(2));
        notReached(ContactChannel.PHONE);
        refused(this::propose).hasMessageContaining("Recorded so far: 2, in 1.");

        notReached(ContactChannel.TEXT_MESSAGE);
        propose();
        assertThat(found().proposal()).isNotNull().returns("coordinator", FollowUpStep::by);
        assertThat(given.status(id)).as("nobody has signed off").isEqualTo(ReferralStatus.MISSED);
    }

    @Test
    void theFiguresAreDatedAndEachCommissionerMayHaveItsOwn() {
        jdbc.update("INSERT INTO reference_missed_rule VALUES ('QAA', '2023-10-01', 1, 1, 12, 24, 18)");
        try {
            missedBy(given.booked());
            notReached(ContactChannel.LETTER);
            assertThat(found().contactBy()).isEqualTo(clock.instant().plus(Duration.ofHours(12)));
            propose();
        } finally {
            jdbc.update("DELETE FROM reference_missed_rule WHERE commissioner_code = 'QAA'");
        }
    }

    @Test
    void aClosureIsSignedOffBySomebodyElse() {
        missedBy(given.booked());
        SignedInUser both = people.register("both", ReferralFixture.ICB, Role.COORDINATOR, Role.CLINICIAN);
        tried();
        SignIn.run(both, () -> missed.proposeClosure(id, version(), "Not reached."));
        given.referrals.runJobs();

        refused(() -> signOff(both, true)).hasMessageContaining("somebody else signs it off");
        assertThatThrownBy(() -> signOff(given.slots.coordinator, true)).isInstanceOf(AccessDeniedException.class);
        assertThat(given.status(id)).isEqualTo(ReferralStatus.MISSED);

        signOff(given.referrals.clinician, true);

        assertThat(given.referrals.referral(id))
                .returns(ReferralStatus.UNREACHABLE, ReferralView::status)
                .returns("Not reached.", ReferralView::statusReason);
    }

    @Test
    void theLeadMaySignOffToo() {
        missedBy(given.booked());
        tried();
        propose();

        signOff(given.lead, true);

        assertThat(given.status(id)).isEqualTo(ReferralStatus.UNREACHABLE);
    }

    @Test
    void aClosureThatIsNotAgreedGoesBackAndMayBeProposedAgain() {
        missedBy(given.booked());
        tried();
        propose();
        refused(this::propose).hasMessageContaining("was proposed");
        refused(this::search).hasMessageContaining("was proposed");

        signOff(given.referrals.clinician, false);

        assertThat(given.status(id)).isEqualTo(ReferralStatus.MISSED);
        assertThat(found().decisions()).extracting(FollowUpStep::agreed).containsExactly(false);
        propose();
        assertThat(found().proposal()).isNotNull();
    }

    @Test
    void whoWasReachedAndAskedForRedFlagsGetsAnotherSlot() {
        missedBy(given.booked());
        notReached(ContactChannel.PHONE);
        refused(this::search).hasMessageContaining("Nobody has reached the patient");

        reached(Set.of());
        refused(this::propose).hasMessageContaining("was reached");
        search();

        assertThat(given.status(id)).isEqualTo(ReferralStatus.WAITING);
        assertThat(found().attempts()).extracting(ContactStep::counts).containsOnly(false);
    }

    @Test
    void aRedFlagDemandsTriageBeforeAnythingElse() {
        missedBy(given.booked());
        reached(Set.of(RedFlag.AIRWAY));

        assertThat(found().needsTriage()).isTrue();
        refused(this::search).hasMessageContaining("red flag");
        refused(this::propose).hasMessageContaining("red flag");
        assertThat(SignIn.as(given.slots.coordinator, () -> given.referrals.triage.propose(id))
                        .category())
                .as("the table knows of it")
                .isEqualTo(UrgencyCategory.EMERGENCY_MEDICAL);
    }

    @Test
    void redFlagsAreAskedOfWhoAnswered() {
        missedBy(given.booked());
        refused(() -> given.contacted(id, new ContactReport(ContactChannel.PHONE, false, Set.of(RedFlag.AIRWAY), "")))
                .hasMessageContaining("Red flags are asked of the patient");
    }

    @Test
    void aChildWhoWasNotBroughtIsAskedAfterBeforeClosure() {
        missedBy(given.childBooked());
        assertThat(found().appointments())
                .extracting(AppointmentStep::notBrought)
                .containsExactly(true);
        assertThat(found().safeguardingOpen()).isTrue();
        tried();
        refused(this::propose).hasMessageContaining("child was not brought");
        refused(() -> SignIn.run(given.slots.coordinator, () -> missed.safeguard(id, " ")))
                .hasMessageContaining("what was found out");

        SignIn.run(given.slots.coordinator, () -> missed.safeguard(id, "The health visitor sees the family weekly."));
        propose();

        assertThat(found())
                .returns(false, FollowUpView::safeguardingOpen)
                .returns("The health visitor sees the family weekly.", FollowUpView::safeguarding);
    }

    @Test
    void aPatientWhoAnswersNoOffersIsFollowedUpToo() {
        given.slots.suiting(AppointmentFixture.TEN.plusHours(6));
        id = given.referrals.received(Symptom.SEVERE_PAIN);
        given.referrals.decide(given.referrals.clinician, id, UrgencyCategory.URGENT, "Stated by the test.");
        assertThat(found().isOpen()).isFalse();
        for (int halfHour = 1; halfHour <= 3; halfHour++) {
            given.at(AppointmentFixture.TODAY.atTime(9, 0).plusMinutes(30L * halfHour));
        }

        assertThat(given.status(id)).isEqualTo(ReferralStatus.WAITING);
        assertThat(found().isOpen()).isTrue();
        refused(this::propose).hasMessageContaining("at least 2 times");
        tried();
        propose();
        signOff(given.referrals.clinician, true);
        assertThat(given.status(id)).isEqualTo(ReferralStatus.UNREACHABLE);
    }

    @Test
    void nothingOfAnotherCommissionerIsSeen() {
        missedBy(given.booked());
        SignedInUser stranger = people.register("stranger", Organisation.commissioner("QZZ"), Role.COORDINATOR);

        assertThatThrownBy(() -> SignIn.as(stranger, () -> missed.find(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> SignIn.run(stranger, () -> missed.searchAgain(id, 0, "x")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aStaleTabDecidesNothing() {
        missedBy(given.booked());
        reached(Set.of());
        long seen = version();
        search();

        refused(() -> SignIn.run(given.slots.coordinator, () -> missed.searchAgain(id, seen, "Again.")))
                .hasMessageContaining("while you had it open");
        assertThat(given.slots.count("allocation_follow_up")).isOne();
    }

    @Test
    void anotherMissIsFollowedUpAnew() {
        missedBy(given.booked());
        reached(Set.of());
        search();
        given.slots.suiting(AppointmentFixture.TEN.plusHours(4));
        given.referrals.runJobs();
        given.accept(id);
        given.at(AppointmentFixture.TEN.plusHours(4));
        recordedMissed();

        refused(this::propose).hasMessageContaining("Recorded so far: 0, in 0.");
        assertThat(found().appointments()).hasSize(2);
    }

    private void missedBy(ReferralId referral) {
        id = referral;
        given.begun();
        recordedMissed();
    }

    private void recordedMissed() {
        given.record(id, AppointmentEnd.DID_NOT_ATTEND, "", null);
    }

    private void tried() {
        given.tried(id);
    }

    private void notReached(ContactChannel channel) {
        given.contacted(id, new ContactReport(channel, false, Set.of(), ""));
    }

    private void reached(Set<RedFlag> flags) {
        given.contacted(id, new ContactReport(ContactChannel.PHONE, true, flags, "Overslept."));
    }

    private void search() {
        given.searchAgain(id);
    }

    private void propose() {
        given.proposeClosure(id);
    }

    private void signOff(SignedInUser user, boolean agreed) {
        given.signOff(user, id, agreed);
    }

    private FollowUpView found() {
        return given.followUp(id);
    }

    private long version() {
        return found().version();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable work) {
        return assertThatThrownBy(work).isInstanceOf(RefusedException.class);
    }
}
