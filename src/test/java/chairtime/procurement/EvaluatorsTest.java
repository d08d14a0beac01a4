package chairtime.procurement;

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
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

@ChairtimeTest
class EvaluatorsTest {

    @Autowired
    ProcurementFixture given;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationContext context;

    private SignedInUser successor;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
        successor = given.evaluator3();
    }

    @Test
    void whoIsReplacedBeforeTheDeadlineNeverGetsATask() {
        CallId call = given.published();

        given.replaceEvaluator(call, given.evaluator2, successor);
        given.bid(call, given.provider1, 8, "500");
        given.passDeadline();

        assertThat(scorers()).containsExactlyInAnyOrder(value(given.evaluator1), value(successor));
        SignIn.as(given.evaluator2);
        assertThatThrownBy(() -> given.evaluations.sheet(call)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theTaskAndTheBidsPassToTheSuccessor() {
        CallId call = given.opened();
        SignIn.run(given.evaluator2, () -> given.evaluations.declareNoInterest(call));

        given.replaceEvaluator(call, given.evaluator2, successor);

        assertThat(scorers()).containsExactlyInAnyOrder(value(given.evaluator1), value(successor));
        SignIn.as(given.evaluator2);
        assertThatThrownBy(() -> given.evaluations.sheet(call)).hasMessage("You no longer score this call.");
        assertThatThrownBy(() -> given.openedBids.ofCall(call)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(successor);
        assertThat(given.evaluations.sheet(call).interests()).isEqualTo(Interests.NOT_DECLARED);
        assertThat(given.evaluations.sheet(call).bids()).isEmpty();
    }

    @Test
    void draftsOfScoresAreKeptAndNeverCount() {
        CallId call = given.opened();
        draftFullMarksForTheThird(call);

        given.replaceEvaluator(call, given.evaluator2, successor);
        given.score(call, given.evaluator1, given.points());
        given.score(call, successor, given.points());

        assertThat(scoresOf(given.evaluator2)).isEqualTo(2);
        assertThat(given.as(given.commissioner, () -> given.evaluations.all(call)))
                .extracting(EvaluatorScores::evaluatorName)
                .containsExactly("evaluator1", "evaluator3");
        assertThat(given.as(given.commissioner, () -> given.awards.sheet(call)).ranking())
                .extracting(RankedBid::providerCode)
                .last()
                .isEqualTo(given.provider3.organisation().code());
    }

    @Test
    void scoresThatAreInCountAndTheirEvaluatorStays() {
        CallId call = given.opened();
        given.score(call, given.evaluator2, given.points());

        assertThatThrownBy(() -> given.replaceEvaluator(call, given.evaluator2, successor))
                .hasMessageStartingWith("The scores of this evaluator are in and count.");
        assertThat(scorers()).containsExactly(value(given.evaluator1));
    }

    @Test
    void onlyWhoCouldHaveBeenNamedAtPublicationTakesThePlace() {
        SignedInUser raiser = people.register("raiser", ProcurementCast.ICB, Role.COMMISSIONER, Role.EVALUATOR);
        SignedInUser stranger = people.register("stranger", Organisation.commissioner("QBB"), Role.EVALUATOR);
        NeedId need = SignIn.as(raiser, () -> given.needs.raise(ExampleCall.need()));
        CallId call = given.published(need);

        for (SignedInUser barred : List.of(given.provider1, given.head, given.lead, stranger)) {
            assertThatThrownBy(() -> given.replaceEvaluator(call, given.evaluator1, barred))
                    .hasMessage("Every evaluator needs the role Evaluator in your organisation.");
        }
        assertThatThrownBy(() -> given.replaceEvaluator(call, given.evaluator1, raiser))
                .hasMessage("Whoever raised the need cannot score its bids; name somebody else.");
        assertThatThrownBy(() -> given.replaceEvaluator(call, given.evaluator1, given.evaluator2))
                .hasMessage("This person scores the call already. Choose somebody else.");
        assertThat(given.as(given.commissioner, () -> given.evaluators.possibleSuccessors(call)))
                .extracting(Person::name)
                .containsExactly("evaluator3");
        assertThat(given.call(call).terms().evaluators())
                .isEqualTo(Set.of(given.evaluator1.id(), given.evaluator2.id()));
    }

    @Test
    void whoTookPartBeforeDoesNotComeBack() {
        CallId call = given.opened();
        given.replaceEvaluator(call, given.evaluator2, successor);

        assertThatThrownBy(() -> given.replaceEvaluator(call, given.evaluator1, given.evaluator2))
                .hasMessageStartingWith("This person took part in the scoring before and left.");
        assertThat(given.as(given.commissioner, () -> given.evaluators.possibleSuccessors(call)))
                .isEmpty();
    }

    @Test
    void whoEverScoredDoesNotApprove() {
        SignedInUser both = people.register("both", ProcurementCast.ICB, Role.EVALUATOR, Role.APPROVER);
        CallId call = given.openedFor(given.evaluator1, both);
        given.replaceEvaluator(call, both, successor);
        given.score(call, given.evaluator1, given.points());
        given.score(call, successor, given.points());
        given.propose(call, given.suggested(call));

        assertThatThrownBy(() -> given.approve(call, both)).isInstanceOf(AccessDeniedException.class);
        given.approve(call, given.head);
        assertThat(given.call(call).status()).isEqualTo(CallStatus.AWARDED);
    }

    @Test
    void everyoneConcernedIsToldAndTheAuditorReadsWhy() {
        CallId call = given.opened();

        given.replaceEvaluator(call, given.evaluator2, successor);

        assertThat(notices(given.evaluator2))
                .containsExactly("You no longer score Urgent sessions for Great Yarmouth: evaluator3 does instead.");
        assertThat(notices(successor))
                .containsExactly("You score Urgent sessions for Great Yarmouth in the place of evaluator2.");
        assertThat(notices(given.evaluator1))
                .containsExactly("evaluator3 scores Urgent sessions for Great Yarmouth in the place of evaluator2.");
        assertThat(jdbc.queryForObject(
                        "SELECT reason FROM audit_entry WHERE action = 'procurement.evaluatorReplaced'", String.class))
                .isEqualTo("Not available");
        assertThat(given.as(given.evaluator1, () -> given.calls.timeline(call)))
                .first()
                .extracting(CallEventView::text)
                .isEqualTo("evaluator3 scores in the place of evaluator2.");
    }

    @Test
    void whoStepsAsideIsReplacedByTheCommissionerWhoIsTold() {
        CallId call = given.openedFor(given.evaluator1);

        given.stepAside(call, given.evaluator1);

        assertThat(notices(given.commissioner))
                .containsExactly("evaluator1 stepped aside from Urgent sessions for Great Yarmouth: name somebody else,"
                        + " or go on without.");
        assertThatThrownBy(() -> given.goOnWithout(call, given.evaluator1))
                .hasMessageStartingWith("Nobody would be left to score the bids.");
        given.replaceEvaluator(call, given.evaluator1, successor);
        given.score(call, successor, given.points());
        assertThat(given.as(given.commissioner, () -> given.awards.sheet(call)).ranking())
                .hasSize(3);
    }

    @Test
    void nobodySeesTheOthersScoresBeforeItIsDecidedWhoTakesThePlace() {
        CallId call = given.opened();
        given.stepAside(call, given.evaluator1);
        given.score(call, given.evaluator2, given.points());

        assertThat(given.as(given.commissioner, () -> given.evaluations.all(call)))
                .isEmpty();

        given.goOnWithout(call, given.evaluator1);
        assertThat(given.as(given.commissioner, () -> given.evaluations.all(call)))
                .hasSize(1);
    }

    @Test
    void theOthersDoNotGoOnWithoutSomebodyWhoHasNotSteppedAside() {
        CallId call = given.opened();

        assertThatThrownBy(() -> given.goOnWithout(call, given.evaluator1))
                .hasMessage("This evaluator has not stepped aside. Name somebody else instead.");
    }

    @Test
    void aCommissionerWhoSteppedAsideAsEvaluatorDoesNotReadTheBidsAfterwards() {
        SignedInUser both = people.register("both", ProcurementCast.ICB, Role.COMMISSIONER, Role.EVALUATOR);
        CallId call = given.openedFor(given.evaluator1, both);
        given.stepAside(call, both);
        given.replaceEvaluator(call, both, successor);

        SignIn.as(both);
        assertThatThrownBy(() -> given.openedBids.ofCall(call)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aReplacementHasAReasonAndComesBeforeTheProposal() {
        CallId proposed = given.proposed();
        SignIn.as(given.commissioner);
        long version = given.calls.find(proposed).version();

        assertThatThrownBy(
                        () -> given.evaluators.replace(proposed, version, given.evaluator1.id(), successor.id(), " "))
                .hasMessage("Give a reason of at most 2,000 characters.");
        assertThatThrownBy(
                        () -> given.evaluators.replace(proposed, version, given.evaluator1.id(), successor.id(), "Ill"))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("The evaluators stay as they are: the call is");
    }

    @Test
    void aSecondClickAndASecondCommissionerChangeNothing() {
        CallId call = given.opened();
        long seen = given.call(call).version();
        given.replaceEvaluator(call, given.evaluator2, successor);
        SignedInUser fourth = people.register("evaluator4", ProcurementCast.ICB, Role.EVALUATOR);

        SignIn.as(given.commissioner);
        assertThatThrownBy(
                        () -> given.evaluators.replace(call, seen, given.evaluator1.id(), fourth.id(), "Not available"))
                .hasMessageStartingWith("Somebody changed this while you had it open.");
        assertThatThrownBy(() -> given.evaluators.replace(
                        call, given.call(call).version(), given.evaluator2.id(), fourth.id(), "Not available"))
                .hasMessage("This person does not score the call. Look at it again.");
        assertThat(scorers()).containsExactlyInAnyOrder(value(given.evaluator1), value(successor));
    }

    @Test
    void scoresHandedInAtTheSameMomentWaitAndAreRefused() {
        CallId call = given.opened();
        SignIn.run(given.evaluator2, () -> given.evaluations.declareNoInterest(call));
        ScoringSheet sheet = given.as(given.evaluator2, () -> given.evaluations.sheet(call));
        long version = given.call(call).version();

        CompletableFuture<Void> scores = transactions.execute(replacing -> {
            SignIn.run(
                    given.commissioner,
                    () -> given.evaluators.replace(
                            call, version, given.evaluator2.id(), successor.id(), "Not available"));
            CompletableFuture<Void> submission = CompletableFuture.runAsync(() -> SignIn.run(
                    given.evaluator2, () -> given.evaluations.submit(call, sheet.version(), fullMarks(sheet))));
            assertThatThrownBy(() -> submission.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return submission;
        });

        assertThatThrownBy(() -> scores.get(20, TimeUnit.SECONDS))
                .hasMessageContaining("You no longer score this call.");
    }

    @Test
    void aReplacementThatFailsHalfwayLeavesEverythingAsItWas() {
        CallId call = given.opened();
        CallView before = given.call(call);

        assertThatThrownBy(() -> transactions.executeWithoutResult(doomed -> {
                    SignIn.run(
                            given.commissioner,
                            () -> given.evaluators.replace(
                                    call, before.version(), given.evaluator2.id(), successor.id(), "Not available"));
                    throw new IllegalStateException("The lights went out");
                }))
                .hasMessage("The lights went out");
        given.runJobs();

        assertThat(given.call(call)).isEqualTo(before);
        assertThat(scorers()).containsExactlyInAnyOrder(value(given.evaluator1), value(given.evaluator2));
    }

    @Test
    void theTaskListFindsItsEvaluatorsAgain() {
        CallId call = given.opened();
        given.replaceEvaluator(call, given.evaluator2, successor);
        jdbc.update("DELETE FROM work_item_account");
        jdbc.update("DELETE FROM work_item");

        ReflectionTestUtils.invokeMethod(context.getBean("worklistConsistency"), "check");

        assertThat(scorers()).containsExactlyInAnyOrder(value(given.evaluator1), value(successor));
    }

    private void draftFullMarksForTheThird(CallId call) {
        SignIn.run(given.evaluator2, () -> {
            given.evaluations.declareNoInterest(call);
            ScoringSheet sheet = given.evaluations.sheet(call);
            given.evaluations.saveDraft(
                    call,
                    sheet.version(),
                    fullMarks(sheet).stream()
                            .filter(score -> sheet.bids().stream()
                                    .anyMatch(bid -> bid.id().equals(score.bid())
                                            && bid.providerCode()
                                                    .equals(given.provider3
                                                            .organisation()
                                                            .code())))
                            .toList());
        });
    }

    private static List<Score> fullMarks(ScoringSheet sheet) {
        return sheet.bids().stream()
                .flatMap(bid -> sheet.criteria().stream()
                        .map(criterion -> new Score(bid.id(), criterion.number(), 5, "The best")))
                .toList();
    }

    /** Accounts with an open task to score, as the task list has them. */
    private List<Long> scorers() {
        return jdbc.queryForList(
                """
                SELECT a.account_id FROM work_item w JOIN work_item_account a ON a.work_item_id = w.id
                WHERE w.state = 'OPEN' AND w.task_key = 'userTask_scoreBids'
                """,
                Long.class);
    }

    private List<String> notices(SignedInUser user) {
        return jdbc.queryForList("SELECT text FROM notice WHERE account_id = ?", String.class, value(user));
    }

    private int scoresOf(SignedInUser evaluator) {
        Integer count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM procurement_score s JOIN procurement_evaluation e ON e.id = s.evaluation_id"
                        + " WHERE e.evaluator = ?",
                Integer.class,
                value(evaluator));
        return count == null ? 0 : count;
    }

    private static long value(SignedInUser user) {
        return user.id().value();
    }
}
