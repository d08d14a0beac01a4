package chairtime.procurement;

import chairtime.activity.ContractorMonthImports;
import chairtime.activity.Contracts;
import chairtime.platform.LondonTime;
import chairtime.security.SignedInUser;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import chairtime.workflow.DueJobs;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Calls brought to the stage that a test is about. */
@Component
public class ProcurementFixture extends ProcurementCast {

    public final Needs needs;
    public final Calls calls;
    public final Bids bids;
    public final OpenedBids openedBids;
    public final Evaluations evaluations;
    public final Evaluators evaluators;
    public final Awards awards;
    public final SessionDiary diary;
    private final DueJobs jobs;
    private final TestClock clock;
    private final ManagementService management;
    private final boolean engineWorks;

    ProcurementFixture(
            Needs needs,
            Calls calls,
            Bids bids,
            OpenedBids openedBids,
            Evaluations evaluations,
            Evaluators evaluators,
            Awards awards,
            SessionDiary diary,
            People people,
            ContractorMonthImports imports,
            Contracts contracts,
            DueJobs jobs,
            TestClock clock,
            ManagementService management,
            @Value("${camunda.bpm.job-execution.enabled}") boolean engineWorks) {
        super(people, imports, contracts);
        this.needs = needs;
        this.calls = calls;
        this.bids = bids;
        this.openedBids = openedBids;
        this.evaluations = evaluations;
        this.evaluators = evaluators;
        this.awards = awards;
        this.diary = diary;
        this.jobs = jobs;
        this.clock = clock;
        this.management = management;
        this.engineWorks = engineWorks;
    }

    /** Complete terms: Wednesdays and Saturdays, at most £550 a session, scored by two. */
    public CallTerms terms() {
        return ExampleCall.terms(evaluator1, evaluator2);
    }

    public NeedId raisedNeed() {
        return SignIn.as(lead, () -> needs.raise(ExampleCall.need()));
    }

    /** A draft whose task is open. */
    public CallId drafted() {
        return drafted(raisedNeed());
    }

    public CallId drafted(NeedId need) {
        CallId call = SignIn.as(commissioner, () -> calls.draft(need));
        runJobs();
        return call;
    }

    public CallId published() {
        return published(terms());
    }

    public CallId published(CallTerms terms) {
        return published(drafted(), terms);
    }

    public CallId published(NeedId need) {
        return published(drafted(need), terms());
    }

    public CallId published(CallId call, CallTerms terms) {
        SignIn.run(commissioner, () -> calls.publish(call, calls.find(call).version(), terms));
        runJobs();
        return call;
    }

    /** A bid handed in. */
    public MyBid bid(CallId call, SignedInUser provider, int sessions, String price) {
        return SignIn.as(provider, () -> {
            MyBid draft = bids.start(call);
            return bids.submit(draft.id(), draft.version(), ExampleCall.offer(draft.data(), sessions, price));
        });
    }

    /** A published call with three bids whose deadline has passed. */
    public CallId opened() {
        return opened(published());
    }

    /** The same, with nobody but those named to score. */
    public CallId openedFor(SignedInUser... evaluators) {
        return opened(published(ExampleCall.terms(evaluators)));
    }

    private CallId opened(CallId call) {
        bidByAll(call);
        passDeadline();
        return call;
    }

    /** Three bids handed in. */
    public void bidByAll(CallId call) {
        bid(call, provider1, 8, "500");
        bid(call, provider2, 6, "450");
        bid(call, provider3, 6, "540");
    }

    /** Moves to the deadline and lets the timer fire. */
    public void passDeadline() {
        pass(ExampleCall.DEADLINE);
    }

    /** Moves to that time and lets every timer fire that is due. */
    public void pass(LocalDateTime wallClock) {
        clock.set(LondonTime.instantOf(wallClock));
        runJobs();
    }

    /** Scores of one evaluator: the same points for every criterion of a bid. */
    public void score(CallId call, SignedInUser evaluator, Map<String, Integer> pointsByProvider) {
        SignIn.run(evaluator, () -> {
            evaluations.declareNoInterest(call);
            ScoringSheet sheet = evaluations.sheet(call);
            evaluations.submit(
                    call,
                    sheet.version(),
                    sheet.bids().stream()
                            .flatMap(bid -> sheet.criteria().stream()
                                    .map(criterion -> new Score(
                                            bid.id(),
                                            criterion.number(),
                                            pointsByProvider.get(bid.providerCode()),
                                            "Good reasons")))
                            .toList());
        });
        runJobs();
    }

    /** Steps aside because of an interest. */
    public void stepAside(CallId call, SignedInUser evaluator) {
        SignIn.run(evaluator, () -> evaluations.stepAside(call, "My brother works there."));
        runJobs();
    }

    /** The commissioner names somebody else. */
    public void replaceEvaluator(CallId call, SignedInUser evaluator, SignedInUser successor) {
        SignIn.run(
                commissioner,
                () -> evaluators.replace(
                        call, calls.find(call).version(), evaluator.id(), successor.id(), "Not available"));
        runJobs();
    }

    /** The commissioner lets the others score alone. */
    public void goOnWithout(CallId call, SignedInUser evaluator) {
        SignIn.run(
                commissioner,
                () -> evaluators.goOnWithout(call, calls.find(call).version(), evaluator.id(), "Time is short"));
        runJobs();
    }

    /** Opened and scored by both: the second provider best, then the first, then the third. */
    public CallId scored() {
        return scored(opened());
    }

    /** Another call for the same need, scored like the first; the clock is set back to where tests start. */
    public CallId scoredAgainFor(NeedId need) {
        clock.set(TestClock.START);
        return scored(opened(published(need)));
    }

    private CallId scored(CallId call) {
        scoreByBoth(call);
        return call;
    }

    /** The scores of both evaluators handed in. */
    public void scoreByBoth(CallId call) {
        score(call, evaluator1, points());
        score(call, evaluator2, points());
    }

    public List<AwardLine> suggested(CallId call) {
        return SignIn.as(commissioner, () -> awards.sheet(call)).suggested();
    }

    public void propose(CallId call, List<AwardLine> lines) {
        SignIn.run(
                commissioner,
                () -> awards.propose(call, calls.find(call).version(), lines, "Best scores within the budget."));
        runJobs();
    }

    /** Scored, and the suggested award waits for approval by the head. */
    public CallId proposed() {
        CallId call = scored();
        propose(call, suggested(call));
        return call;
    }

    public void approve(CallId call, SignedInUser approver) {
        SignIn.run(approver, () -> awards.approve(call, proposal(call).version(), ""));
        runJobs();
    }

    public AwardView proposal(CallId call) {
        return awards.find(call).orElseThrow();
    }

    public CallId awarded() {
        CallId call = proposed();
        approve(call, head);
        return call;
    }

    public CallView call(CallId call) {
        return SignIn.as(commissioner, () -> calls.find(call));
    }

    public <T> T as(SignedInUser user, Supplier<T> work) {
        return SignIn.as(user, work);
    }

    /** Does what the engine has to do now, as in the background: signed in as nobody. */
    public void runJobs() {
        if (engineWorks) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> management.createJobQuery().executable().count() == 0);
        } else {
            SignIn.run(null, jobs::runDue);
        }
    }
}
