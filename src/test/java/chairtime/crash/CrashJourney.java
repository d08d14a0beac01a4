package chairtime.crash;

import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewRuns;
import chairtime.crash.CrashScenario.Step;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.procurement.AwardSheet;
import chairtime.procurement.Awards;
import chairtime.procurement.BidData;
import chairtime.procurement.Bids;
import chairtime.procurement.CallFilter;
import chairtime.procurement.CallForBidder;
import chairtime.procurement.CallId;
import chairtime.procurement.CallTerms;
import chairtime.procurement.CallView;
import chairtime.procurement.Calls;
import chairtime.procurement.Criterion;
import chairtime.procurement.Declarations;
import chairtime.procurement.Eligibility;
import chairtime.procurement.Evaluations;
import chairtime.procurement.MyBid;
import chairtime.procurement.NeedData;
import chairtime.procurement.NeedFilter;
import chairtime.procurement.NeedId;
import chairtime.procurement.Needs;
import chairtime.procurement.Person;
import chairtime.procurement.Score;
import chairtime.procurement.ScoringSheet;
import chairtime.procurement.SessionPattern;
import chairtime.security.Organisation;
import chairtime.workflow.DueJobs;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;

/** The journey from need to letters, with a patient beside it, through the services, in the name of the demo accounts. */
class CrashJourney {

    static final String TITLE = "Sessions that outlive every crash";
    private static final int SESSIONS = 12;
    private static final Money CEILING = Money.of("600");

    private final Needs needs;
    private final Calls calls;
    private final Bids bids;
    private final Evaluations evaluations;
    private final Awards awards;
    private final ReviewRuns reviews;
    private final CrashPatient patient;
    private final CrashPeople people;
    private final DueJobs jobs;
    private final Clock clock;

    CrashJourney(
            Needs needs,
            Calls calls,
            Bids bids,
            Evaluations evaluations,
            Awards awards,
            ReviewRuns reviews,
            AutowireCapableBeanFactory factory,
            DueJobs jobs,
            Clock clock) {
        this.needs = needs;
        this.calls = calls;
        this.bids = bids;
        this.evaluations = evaluations;
        this.awards = awards;
        this.reviews = reviews;
        this.patient = factory.createBean(CrashPatient.class);
        this.people = factory.createBean(CrashPeople.class);
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What people do in that step. */
    void play(Step step) {
        switch (step) {
            case NEED -> raiseNeed();
            case PUBLISH -> {
                publish();
                patient.isReferredAndTriaged();
            }
            case BIDS -> {
                bid("provider1", 6, "590.00");
                bid("provider2", 8, "575.00");
                bid("provider3", 4, "560.00");
                patient.accepts();
            }
            case FIRST_SCORES -> score("evaluator1", 4);
            case APPROVAL -> {
                score("evaluator2", 3);
                jobs.runDue();
                propose();
                jobs.runDue();
                approve();
                startYearEnds();
            }
            case OPENING, LETTERS, REST -> {}
        }
    }

    private void raiseNeed() {
        LocalDate today = LondonTime.day(clock.instant());
        as(
                "lead",
                () -> needs.raise(new NeedData(
                        TITLE,
                        Set.of("ZN1"),
                        Set.of(),
                        "Whatever happens to the machine.",
                        SESSIONS,
                        CEILING.times(SESSIONS),
                        today.plusDays(14),
                        today.plusDays(70))));
    }

    private void publish() {
        as("commissioner", () -> {
            NeedId need = needs.page(new NeedFilter(TITLE, null, null), PageRequest.of(0, 1))
                    .getContent()
                    .get(0)
                    .id();
            CallId id = calls.draft(need);
            CallView view = calls.find(id);
            CallTerms usual = view.terms();
            LocalDateTime deadline = LondonTime.wallClock(clock.instant().plus(timeForAnotherStartAndThreeBids()))
                    .truncatedTo(ChronoUnit.MINUTES)
                    .plusMinutes(1);
            calls.publish(
                    id,
                    view.version(),
                    new CallTerms(
                            new SessionPattern(
                                    Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                                    LocalTime.of(18, 0),
                                    new BigDecimal("3.00"),
                                    false),
                            6,
                            CEILING,
                            new Eligibility(Set.of("ZN1", "ZN2", "ZN3"), null),
                            deadline,
                            usual.criteria(),
                            calls.possibleEvaluators(id).stream()
                                    .map(Person::id)
                                    .collect(Collectors.toSet()),
                            deadline.toLocalDate().plusDays(5),
                            SESSIONS,
                            usual.budget(),
                            usual.firstDay(),
                            usual.lastDay()));
            return id;
        });
    }

    /** A slow machine needs longer for both; deadlines are whole minutes. */
    private static Duration timeForAnotherStartAndThreeBids() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime())
                .multipliedBy(3)
                .dividedBy(2)
                .plusSeconds(5);
    }

    private void bid(String provider, int sessions, String price) {
        as(provider, () -> {
            CallId call = bids.openCalls(null, PageRequest.of(0, 50)).getContent().stream()
                    .filter(item -> item.title().equals(TITLE))
                    .findFirst()
                    .orElseThrow()
                    .id();
            CallForBidder terms = bids.call(call);
            MyBid bid = bids.start(call);
            return bids.submit(
                    bid.id(),
                    bid.version(),
                    new BidData(
                            bid.data().contractNumber(),
                            "Reception",
                            provider + "@example.org",
                            "01632 960101",
                            sessions,
                            Money.of(price),
                            terms.pattern().weekdays(),
                            terms.firstDay(),
                            terms.criteria().stream()
                                    .collect(Collectors.toMap(Criterion::number, criterion -> "As we do every day.")),
                            new Declarations(true, true, true)));
        });
    }

    private void score(String evaluator, int points) {
        CallId call = call();
        as(evaluator, () -> {
            evaluations.declareNoInterest(call);
            ScoringSheet sheet = evaluations.sheet(call);
            List<Score> scores = sheet.bids().stream()
                    .flatMap(bid -> sheet.criteria().stream()
                            .map(criterion -> new Score(bid.id(), criterion.number(), points, "Fits.")))
                    .toList();
            evaluations.submit(call, sheet.version(), scores);
            return true;
        });
    }

    private void propose() {
        CallId call = call();
        as("commissioner", () -> {
            AwardSheet sheet = awards.sheet(call);
            awards.propose(call, sheet.version(), sheet.suggested(), "Best first.");
            return true;
        });
    }

    private void approve() {
        CallId call = call();
        as("head", () -> {
            awards.approve(call, awards.find(call).orElseThrow().version(), "Agreed.");
            return true;
        });
    }

    /** Of a commissioner whose year ends the demonstration leaves alone. */
    private void startYearEnds() {
        FinancialYear last = new FinancialYear(
                FinancialYear.of(LondonTime.day(clock.instant())).startYear() - 1);
        people.as(
                "lead",
                Organisation.commissioner(CrashState.NEIGHBOUR),
                () -> reviews.start(ReviewKind.YEAR_END, last));
    }

    private CallId call() {
        return as("commissioner", () -> calls.page(new CallFilter(TITLE, Set.of(), null), PageRequest.of(0, 1))
                .getContent()
                .get(0)
                .id());
    }

    private <T> T as(String username, Supplier<T> work) {
        return people.as(username, work);
    }
}
