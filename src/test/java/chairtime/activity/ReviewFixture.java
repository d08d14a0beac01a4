package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import chairtime.workflow.DueJobs;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Reviews of invented contracts, and the people of both sides. */
@Component
public class ReviewFixture {

    public static final FinancialYear YEAR = new FinancialYear(2023);
    public static final String UNDER = "1000000001";
    public static final String OVER = "1000000002";
    public static final String OTHERS = "1000000003";
    public static final String BLANK = "1000000004";
    public static final MidYearAnswer ANSWER =
            new MidYearAnswer("Two dentists left.", "A third one starts.", LocalDate.of(2024, 1, 31));

    public final MidYearReviews reviews;
    public final MidYearAnswers answers;
    public final MidYearDesk desk;
    public final MidYearDisputes disputes;
    public final ReviewRuns runs;
    private final ReviewRunWorker worker;
    private final ContractorMonthImports imports;
    private final People people;
    private final DueJobs jobs;
    private final TestClock clock;
    private final ManagementService management;
    private final boolean engineWorks;

    public SignedInUser lead;
    public SignedInUser commissioner;
    public SignedInUser finance;
    public SignedInUser auditor;
    public SignedInUser stranger;
    public SignedInUser practice;
    public SignedInUser otherPractice;

    ReviewFixture(
            MidYearReviews reviews,
            MidYearAnswers answers,
            MidYearDesk desk,
            MidYearDisputes disputes,
            ReviewRuns runs,
            ReviewRunWorker worker,
            ContractorMonthImports imports,
            People people,
            DueJobs jobs,
            TestClock clock,
            ManagementService management,
            @Value("${camunda.bpm.job-execution.enabled}") boolean engineWorks) {
        this.reviews = reviews;
        this.answers = answers;
        this.desk = desk;
        this.disputes = disputes;
        this.runs = runs;
        this.worker = worker;
        this.imports = imports;
        this.people = people;
        this.jobs = jobs;
        this.clock = clock;
        this.management = management;
        this.engineWorks = engineWorks;
    }

    /** The people, a contract at 28 %, one at 41 %, one without figures, and one of another commissioner at 10 %. */
    public void prepared() {
        Organisation own = Organisation.commissioner("QAA");
        lead = people.register("lead", own, Role.RECOVERY_LEAD);
        commissioner = people.register("commissioner", own, Role.COMMISSIONER);
        finance = people.register("finance", own, Role.FINANCE);
        auditor = people.register("auditor", own, Role.AUDITOR);
        stranger = people.register("stranger", Organisation.commissioner("QBB"), Role.RECOVERY_LEAD);
        practice = people.register("practice", Organisation.provider("P" + UNDER), Role.PROVIDER);
        otherPractice = people.register("other", Organisation.provider("P" + OVER), Role.PROVIDER);
        ContractorMonthFixture.aMonth("202309")
                .contract("QAA", UNDER, "10000", "2800")
                .contract("QAA", OVER, "10000", "4100")
                .contract("QAA", BLANK, "10000", "")
                .contract("QBB", OTHERS, "10000", "1000")
                .importedBy(imports);
    }

    /** Starts all mid-year reviews and lets the practices be asked. */
    public ReviewRunId startAll() {
        ReviewRunId run = SignIn.as(lead, () -> runs.start(ReviewKind.MID_YEAR, YEAR));
        work();
        return run;
    }

    /** The review of the contract at 28 %. */
    public MidYearReviewId started() {
        startAll();
        return review();
    }

    public MidYearReviewId review() {
        return SignIn.as(lead, () -> reviews.page(new ReviewFilter<>(YEAR, UNDER, null), PageRequest.of(0, 1)))
                .getContent()
                .get(0)
                .id();
    }

    /** The practice answers. */
    public MidYearReviewId answered() {
        MidYearReviewId id = started();
        answer(id);
        return id;
    }

    public void answer(MidYearReviewId id) {
        SignIn.run(practice, () -> answers.send(id, view(id).version(), ANSWER));
        runJobs();
    }

    public void askAgain(MidYearReviewId id) {
        SignIn.run(lead, () -> desk.askAgain(id, view(id).version(), "Who starts, and when?"));
        runJobs();
    }

    public void accept(MidYearReviewId id) {
        SignIn.run(commissioner, () -> desk.acceptPlan(id, view(id).version(), "It is realistic."));
        runJobs();
    }

    public void withhold(MidYearReviewId id, String pounds) {
        SignIn.run(lead, () -> desk.withhold(id, view(id).version(), Money.of(pounds), "No plan came."));
        runJobs();
    }

    public void rebase(MidYearReviewId id) {
        AgreedRebase agreed = new AgreedRebase(Uda.of("7000"), Money.of("210000"), LocalDate.of(2023, 10, 1));
        SignIn.run(lead, () -> desk.agreeRebase(id, view(id).version(), agreed, "Both sides want it."));
        runJobs();
    }

    public void dispute(MidYearReviewId id) {
        SignIn.run(practice, () -> disputes.raise(id, view(id).version(), "400 claims are missing."));
        runJobs();
    }

    public void settle(MidYearReviewId id, String scheduled) {
        SignIn.run(lead, () -> disputes.settle(id, view(id).version(), Uda.of(scheduled), "NHSBSA found them."));
        runJobs();
    }

    public void followUp(MidYearReviewId id) {
        SignIn.run(lead, () -> desk.followUp(id, view(id).version(), "The dentist started."));
        runJobs();
    }

    public MidYearReviewView view(MidYearReviewId id) {
        return SignIn.as(lead, () -> reviews.find(id));
    }

    public Map<String, RunResult> results(ReviewRunId run) {
        return SignIn.as(lead, () -> runs.lines(run, null, "", PageRequest.of(0, 50))).stream()
                .collect(Collectors.toMap(line -> line.contract().number(), ReviewRunLine::result));
    }

    /** Lets runs go on and the engine work, as in the background. */
    public void work() {
        letRunsGoOn();
        runJobs();
    }

    /** Lets runs go on, where the engine works by itself. */
    public void letRunsGoOn() {
        SignIn.run(null, worker::work);
    }

    /** Moves to that day, nine in the morning, and lets what is due happen. */
    public void on(LocalDate day) {
        clock.set(LondonTime.instantOf(day.atTime(LocalTime.of(9, 0))));
        runJobs();
    }

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
