package chairtime.procurement;

import chairtime.activity.ContractView;
import chairtime.activity.ContractorMonthFixture;
import chairtime.activity.ContractorMonthImports;
import chairtime.activity.Contracts;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.security.ApprovalTier;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import chairtime.workflow.DueJobs;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A commissioner with three contract holders, its people, and calls brought to the stage that a test is about. */
@Component
public class ProcurementFixture {

    public static final Organisation ICB = Organisation.commissioner("QAA");
    public static final LocalDateTime DEADLINE = LocalDateTime.of(2023, 10, 16, 12, 0);
    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 11, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2024, 1, 31);

    public final Needs needs;
    public final Calls calls;
    public final Bids bids;
    public final OpenedBids openedBids;
    public final Evaluations evaluations;
    public final Awards awards;
    public final SessionDiary diary;
    private final People people;
    private final ContractorMonthImports imports;
    private final Contracts contracts;
    private final DueJobs jobs;
    private final TestClock clock;

    public SignedInUser lead;
    public SignedInUser commissioner;
    public SignedInUser evaluator1;
    public SignedInUser evaluator2;
    public SignedInUser head;
    public SignedInUser director;
    public SignedInUser provider1;
    public SignedInUser provider2;
    public SignedInUser provider3;

    ProcurementFixture(
            Needs needs,
            Calls calls,
            Bids bids,
            OpenedBids openedBids,
            Evaluations evaluations,
            Awards awards,
            SessionDiary diary,
            People people,
            ContractorMonthImports imports,
            Contracts contracts,
            DueJobs jobs,
            TestClock clock) {
        this.needs = needs;
        this.calls = calls;
        this.bids = bids;
        this.openedBids = openedBids;
        this.evaluations = evaluations;
        this.awards = awards;
        this.diary = diary;
        this.people = people;
        this.imports = imports;
        this.contracts = contracts;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Stores people and contracts; call it before each test. */
    public ProcurementFixture prepared() {
        ContractorMonthFixture.aMonth("202309")
                .contract("QAA", "1000010001", "12000", "900")
                .contract("QAA", "1000010002", "10000", "500")
                .contract("QAA", "1000010003", "8000", "")
                .importedBy(imports);
        lead = people.register("lead", ICB, Role.RECOVERY_LEAD);
        commissioner = people.register("commissioner", ICB, Role.COMMISSIONER);
        evaluator1 = people.register("evaluator1", ICB, Role.EVALUATOR);
        evaluator2 = people.register("evaluator2", ICB, Role.EVALUATOR);
        head = people.approver("head", ICB, ApprovalTier.HEAD);
        director = people.approver("director", ICB, ApprovalTier.DIRECTOR);
        List<String> providers = SignIn.as(lead, () -> contracts.ofCommissioner("QAA")).stream()
                .sorted(Comparator.comparing(ContractView::number))
                .map(ContractView::providerCode)
                .toList();
        provider1 = people.register("provider1", Organisation.provider(providers.get(0)), Role.PROVIDER);
        provider2 = people.register("provider2", Organisation.provider(providers.get(1)), Role.PROVIDER);
        provider3 = people.register("provider3", Organisation.provider(providers.get(2)), Role.PROVIDER);
        return this;
    }

    public static NeedData aNeed() {
        return new NeedData(
                "Urgent sessions for Great Yarmouth",
                Set.of("NR30"),
                Set.of(PatientGroup.CHILDREN),
                "Delivery is at 58 % and 111 cannot place patients.",
                12,
                Money.of("60000"),
                FIRST_DAY,
                LAST_DAY);
    }

    /** Complete terms: Wednesdays and Saturdays, at most £550 a session. */
    public CallTerms terms() {
        return new CallTerms(
                new SessionPattern(
                        Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
                        LocalTime.of(9, 0),
                        new BigDecimal("3.50"),
                        false),
                7,
                Money.of("550"),
                new Eligibility(Set.of(), null),
                DEADLINE,
                List.of(new Criterion(1, "Quality", "How good?", 60), new Criterion(2, "Access", "How near?", 40)),
                Set.of(evaluator1.id(), evaluator2.id()),
                LocalDate.of(2023, 10, 23),
                12,
                Money.of("60000"),
                FIRST_DAY,
                LAST_DAY);
    }

    public NeedId raisedNeed() {
        return SignIn.as(lead, () -> needs.raise(aNeed()));
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

    private CallId published(CallId call, CallTerms terms) {
        SignIn.run(commissioner, () -> calls.publish(call, calls.find(call).version(), terms));
        runJobs();
        return call;
    }

    public static BidData anOffer(BidData prefilled, int sessions, String price) {
        return new BidData(
                prefilled.contractNumber(),
                "Sam Reception",
                "sam@practice.example",
                "01234 567890",
                sessions,
                Money.of(price),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.WEDNESDAY),
                FIRST_DAY,
                Map.of(1, "With two dentists.", 2, "Next to the station."),
                new Declarations(true, true, true));
    }

    /** A bid handed in. */
    public MyBid bid(CallId call, SignedInUser provider, int sessions, String price) {
        return SignIn.as(provider, () -> {
            MyBid draft = bids.start(call);
            return bids.submit(draft.id(), draft.version(), anOffer(draft.data(), sessions, price));
        });
    }

    /** A published call with three bids whose deadline has passed. */
    public CallId opened() {
        return opened(published());
    }

    private CallId opened(CallId call) {
        bid(call, provider1, 8, "500");
        bid(call, provider2, 6, "450");
        bid(call, provider3, 6, "540");
        passDeadline();
        return call;
    }

    /** Moves to the deadline and lets the timer fire. */
    public void passDeadline() {
        clock.set(LondonTime.instantOf(DEADLINE));
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

    /** Opened and scored by both: the second provider best, then the first, then the third. */
    public CallId scored() {
        return scored(opened());
    }

    /** Another call for the same need, scored like the first; the clock is set back to where tests start. */
    public CallId scoredAgainFor(NeedId need) {
        clock.set(TestClock.START);
        return scored(opened(published(drafted(need), terms())));
    }

    private CallId scored(CallId call) {
        Map<String, Integer> points = Map.of(
                provider1.organisation().code(), 3,
                provider2.organisation().code(), 5,
                provider3.organisation().code(), 1);
        score(call, evaluator1, points);
        score(call, evaluator2, points);
        return call;
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
        SignIn.run(null, jobs::runDue);
    }

    public Set<String> providerCodes() {
        return List.of(provider1, provider2, provider3).stream()
                .map(provider -> provider.organisation().code())
                .collect(Collectors.toSet());
    }
}
