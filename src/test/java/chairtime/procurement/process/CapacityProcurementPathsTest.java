package chairtime.procurement.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.LondonTime;
import chairtime.procurement.CallId;
import chairtime.procurement.CallStatus;
import chairtime.procurement.ExampleCall;
import chairtime.procurement.ProcurementFixture;
import chairtime.procurement.process.CapacityProcurement.Elements;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.ProcessProbe;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import chairtime.worklist.OpenTasks;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of the diagram, on the real engine and database. */
@ChairtimeTest
class CapacityProcurementPathsTest {

    @Autowired
    ProcurementFixture given;

    @Autowired
    TestClock clock;

    @Autowired
    ProcessProbe process;

    @Autowired
    OpenTasks workItems;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void aCallIsPreparedPublishedScoredApprovedAndAwarded() {
        CallId call = given.drafted();
        assertThat(openTasks(call)).containsExactly(Elements.PREPARE_CALL);

        SignIn.run(
                given.commissioner,
                () -> given.calls.publish(call, given.call(call).version(), given.terms()));
        given.runJobs();
        assertThat(waitsAt(call, Elements.DEADLINE_PASSED)).isTrue();

        given.bid(call, given.provider1, 8, "500");
        given.passDeadline();
        assertThat(openTasks(call)).containsExactly(Elements.SCORE_BIDS, Elements.SCORE_BIDS);

        var points = java.util.Map.of(given.provider1.organisation().code(), 4);
        given.score(call, given.evaluator1, points);
        assertThat(openTasks(call)).containsExactly(Elements.SCORE_BIDS);
        given.score(call, given.evaluator2, points);
        assertThat(openTasks(call)).containsExactly(Elements.PROPOSE_AWARD);

        given.propose(call, given.suggested(call));
        assertThat(openTasks(call)).containsExactly(Elements.APPROVE_AWARD);

        given.approve(call, given.head);
        assertThat(given.call(call).status()).isEqualTo(CallStatus.AWARDED);
        assertThat(endOf(call)).isEqualTo(Elements.CAPACITY_AWARDED);
    }

    @Test
    void anAwardSentBackIsProposedAgain() {
        CallId call = given.proposed();

        SignIn.run(
                given.head,
                () -> given.awards.sendBack(call, given.proposal(call).version(), "Take fewer."));
        given.runJobs();
        assertThat(openTasks(call)).containsExactly(Elements.PROPOSE_AWARD);
        assertThat(given.as(given.commissioner, () -> given.awards.sheet(call)).sentBackReason())
                .isEqualTo("Take fewer.");

        given.propose(call, given.suggested(call));
        given.approve(call, given.head);
        assertThat(endOf(call)).isEqualTo(Elements.CAPACITY_AWARDED);
    }

    @Test
    void allBidsAreRefused() {
        CallId call = given.scored();

        SignIn.run(
                given.commissioner,
                () -> given.awards.refuseAll(call, given.call(call).version(), "None is good enough."));
        given.runJobs();

        assertThat(given.call(call).status()).isEqualTo(CallStatus.ALL_REFUSED);
        assertThat(endOf(call)).isEqualTo(Elements.ALL_BIDS_REFUSED);
    }

    @Test
    void withoutBidsTheDeadlineIsExtendedAndThenTheCallIsClosed() {
        CallId call = given.published();
        given.passDeadline();
        assertThat(openTasks(call)).containsExactly(Elements.DECIDE_WITHOUT_BIDS);

        LocalDateTime later = ExampleCall.DEADLINE.plusDays(7);
        SignIn.run(given.commissioner, () -> given.calls.extendWithoutBids(call, later, "Half term."));
        given.runJobs();
        assertThat(waitsAt(call, Elements.DEADLINE_PASSED)).isTrue();

        clock.set(LondonTime.instantOf(later));
        given.runJobs();
        SignIn.run(given.commissioner, () -> given.calls.closeWithoutBids(call, "Nobody can."));
        given.runJobs();

        assertThat(given.call(call).status()).isEqualTo(CallStatus.CLOSED);
        assertThat(endOf(call)).isEqualTo(Elements.CALL_CLOSED);
    }

    @Test
    void anEvaluatorWhoFallsIllIsReplacedAndTheSuccessorScores() {
        CallId call = given.opened();
        SignedInUser successor = given.evaluator3();

        given.replaceEvaluator(call, given.evaluator2, successor);

        assertThat(scoringTaskOf(call, given.evaluator2)).isFalse();
        assertThat(scoringTaskOf(call, successor)).isTrue();
        given.score(call, given.evaluator1, given.points());
        assertThat(openTasks(call)).containsExactly(Elements.SCORE_BIDS);
        given.score(call, successor, given.points());
        assertThat(openTasks(call)).containsExactly(Elements.PROPOSE_AWARD);
    }

    @Test
    void evenTheOnlyEvaluatorStepsAsideAndIsReplaced() {
        CallId call = given.openedFor(given.evaluator1);
        SignedInUser successor = given.evaluator3();
        given.stepAside(call, given.evaluator1);
        assertThat(openTasks(call)).containsExactly(Elements.REPLACE_EVALUATOR);

        given.replaceEvaluator(call, given.evaluator1, successor);

        assertThat(openTasks(call)).containsExactly(Elements.SCORE_BIDS);
        given.score(call, successor, given.points());
        assertThat(openTasks(call)).containsExactly(Elements.PROPOSE_AWARD);
    }

    @Test
    void theOthersGoOnWithoutAnEvaluatorWhoSteppedAside() {
        CallId call = given.opened();
        given.stepAside(call, given.evaluator1);
        given.score(call, given.evaluator2, given.points());
        assertThat(openTasks(call)).containsExactly(Elements.REPLACE_EVALUATOR);

        given.goOnWithout(call, given.evaluator1);

        assertThat(openTasks(call)).containsExactly(Elements.PROPOSE_AWARD);
    }

    @Test
    void aDraftIsWithdrawn() {
        assertThatItCanBeWithdrawn(given.drafted());
    }

    @Test
    void anOpenCallIsWithdrawn() {
        assertThatItCanBeWithdrawn(given.published());
    }

    @Test
    void aCallBeingScoredIsWithdrawn() {
        assertThatItCanBeWithdrawn(given.opened());
    }

    @Test
    void aCallWhoseAwardWaitsForApprovalIsWithdrawn() {
        assertThatItCanBeWithdrawn(given.proposed());
    }

    @Test
    void aCallIsWithdrawnEvenBeforeItsFirstJobRan() {
        CallId call = SignIn.as(given.commissioner, () -> given.calls.draft(given.raisedNeed()));

        assertThatItCanBeWithdrawn(call);
    }

    @Test
    void theTimerFollowsADeadlineMovedWhileTheCallIsOpen() {
        CallId call = given.published();
        LocalDateTime later = ExampleCall.DEADLINE.plusDays(2);
        SignIn.run(given.commissioner, () -> given.calls.extendDeadline(call, later, "Bank holiday."));

        given.passDeadline();
        assertThat(given.call(call).status()).isEqualTo(CallStatus.PUBLISHED);

        clock.set(LondonTime.instantOf(later));
        given.runJobs();
        assertThat(given.call(call).status()).isEqualTo(CallStatus.NO_BIDS);
    }

    private void assertThatItCanBeWithdrawn(CallId call) {
        SignIn.run(given.commissioner, () -> given.calls.withdraw(call, "The money is gone."));
        given.runJobs();

        assertThat(given.call(call).status()).isEqualTo(CallStatus.WITHDRAWN);
        assertThat(openTasks(call)).isEmpty();
        assertThat(endOf(call)).isEqualTo(Elements.CALL_WITHDRAWN);
    }

    private boolean scoringTaskOf(CallId call, SignedInUser evaluator) {
        return workItems
                .find(
                        CapacityProcurement.KEY,
                        String.valueOf(call.value()),
                        Elements.SCORE_BIDS,
                        String.valueOf(evaluator.id().value()))
                .isPresent();
    }

    private List<String> openTasks(CallId call) {
        return process.openTasks(call.value());
    }

    private boolean waitsAt(CallId call, String element) {
        return process.waitsAt(call.value(), element);
    }

    private String endOf(CallId call) {
        return process.endOf(call.value(), Set.of(Elements.EVALUATOR_FINISHED));
    }
}
