package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A patient who needs more than the urgent course gets a place for it. */
@ChairtimeTest
class FollowOnCoursesTest {

    @Autowired
    AppointmentFixture given;

    @Autowired
    Appointments appointments;

    @Autowired
    FollowOnCourses courses;

    @Autowired
    People people;

    private ReferralId id;

    @BeforeEach
    void aPatientWhoCame() {
        given.prepared();
        id = given.booked();
        given.begun();
    }

    @Test
    void aPatientWhoNeedsStabilisationElsewhereIsAskedForAtTheCoordinators() {
        attended(CareOutcome.NEEDS_STABILISATION, FollowOn.ELSEWHERE);

        assertThat(open()).singleElement().returns(id, FollowOnItem::referral).satisfies(item -> assertThat(
                        item.toString())
                .doesNotContain(ExampleReferral.NAMED));
        assertThat(SignIn.as(
                        people.register("stranger", Organisation.commissioner("QZZ"), Role.COORDINATOR), courses::open))
                .isEmpty();
        assertThatThrownBy(() -> settle(" ")).isInstanceOf(RefusedException.class);

        settle("The practice in Gorleston takes the patient in November.");

        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> settle("Once more."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("settled already");
    }

    @Test
    void aCourseThatFollowsAtThePracticeIsAskedForAtNobody() {
        attended(CareOutcome.NEEDS_STABILISATION, FollowOn.HERE);

        assertThat(open()).isEmpty();
    }

    @Test
    void aCorrectionTakesTheRequestBackOrAsksAgain() {
        attended(CareOutcome.TREATED, FollowOn.ELSEWHERE);

        correct(FollowOn.NONE);
        assertThat(open()).isEmpty();
        correct(FollowOn.ELSEWHERE);
        assertThat(open()).hasSize(1);
    }

    private void attended(CareOutcome outcome, FollowOn followOn) {
        given.record(id, AppointmentEnd.ATTENDED, "", new OutcomeData(outcome, "", followOn));
    }

    private void correct(FollowOn followOn) {
        SignIn.run(
                given.practice(),
                () -> appointments.correct(
                        id,
                        appointments.find(id).version(),
                        new OutcomeData(CareOutcome.TREATED, "", followOn),
                        "Wrong line."));
    }

    private void settle(String how) {
        SignIn.run(given.slots.coordinator, () -> courses.settle(id, how));
    }

    private List<FollowOnItem> open() {
        return SignIn.as(given.slots.coordinator, courses::open);
    }
}
