package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.TestClock;
import chairtime.worklist.WorkItemFacts;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the task list shows of the tasks from the appointment on. */
@ChairtimeTest
class AppointmentTaskFactsTest {

    @Autowired
    AppointmentFixture given;

    @Autowired
    AppointmentTaskFacts tasks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void people() {
        given.prepared();
    }

    @Test
    void thePracticeIsAskedWhatHappenedByTheDayAfter() {
        ReferralId id = given.booked();

        WorkItemFacts facts = tasks.recordAttendance(id);

        assertThat(facts.subject())
                .isEqualTo(
                        "Appointment of patient " + given.referrals.referral(id).pseudonym() + ", Mon 2 Oct 10:00");
        assertThat(facts.organisation()).isEqualTo(given.practice().organisation());
        assertThat(facts.roles()).isEqualTo(Set.of(Role.PROVIDER));
        assertThat(facts.dueAt())
                .isEqualTo(SlotFixture.at(AppointmentFixture.TEN.plusMinutes(30).plusDays(1)));
    }

    @Test
    void theOutcomeIsDueTwoDaysAfterThePatientCame() {
        ReferralId id = given.booked();
        given.begun();
        given.record(id, AppointmentEnd.ATTENDED, "", null);

        assertThat(tasks.recordOutcome(id))
                .returns(given.practice().organisation(), WorkItemFacts::organisation)
                .returns(clock.instant().plus(Duration.ofHours(48)), WorkItemFacts::dueAt);
    }

    @Test
    void aChildWhoWasNotBroughtIsCalledThat() {
        ReferralId id = given.childBooked();
        given.begun();
        given.record(id, AppointmentEnd.DID_NOT_ATTEND, "", null);

        assertThat(tasks.followUp(id).subject())
                .isEqualTo("Child not brought: appointment, Mon 2 Oct 10:00, by patient "
                        + given.referrals.referral(id).pseudonym());
    }

    @Test
    void aClosureIsSignedOffByCliniciansAndTheLeadAndNotByWhoProposedIt() {
        ReferralId id = given.booked();
        given.begun();
        given.record(id, AppointmentEnd.DID_NOT_ATTEND, "", null);
        given.tried(id);
        given.referrals.coordinator = given.referrals.clinician;
        given.proposeClosure(id);

        assertThat(tasks.signOffClosure(id).accounts())
                .contains(given.lead.id())
                .doesNotContain(given.referrals.clinician.id());
    }

    @Test
    void aPatientWhoWasNotReachedIsFollowedUpWithinADay() {
        ReferralId id = given.referrals.received(Symptom.SEVERE_PAIN);

        WorkItemFacts facts = tasks.followUp(id);

        assertThat(facts.subject()).startsWith("Patient P-").endsWith(", not reached");
        assertThat(facts.organisation()).isEqualTo(Organisation.commissioner("QAA"));
        assertThat(facts.roles()).isEqualTo(Set.of(Role.COORDINATOR, Role.CLINICIAN));
        assertThat(facts.dueAt()).isEqualTo(clock.instant().plusSeconds(24 * 3600));
        assertThat(facts.atRiskAt()).isEqualTo(clock.instant().plusSeconds(18 * 3600));
    }
}
