package chairtime.shell.demo;

import chairtime.platform.Money;
import chairtime.procurement.AwardSheet;
import chairtime.procurement.BidData;
import chairtime.procurement.CallForBidder;
import chairtime.procurement.CallId;
import chairtime.procurement.CallTerms;
import chairtime.procurement.CallView;
import chairtime.procurement.Criterion;
import chairtime.procurement.Declarations;
import chairtime.procurement.Eligibility;
import chairtime.procurement.MyBid;
import chairtime.procurement.NeedData;
import chairtime.procurement.NeedId;
import chairtime.procurement.PatientGroup;
import chairtime.procurement.Score;
import chairtime.procurement.ScoringSheet;
import chairtime.procurement.SessionPattern;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The history of one need and its call, told step by step; days count back from today. */
final class DemoStory {

    private static final LocalTime DEADLINE = LocalTime.NOON;
    private static final int LONGEST_WAIT = 21;

    private final DemoServices services;
    private final DemoPeople people;
    private final DemoTimeline timeline;
    private final String title;
    private final Set<String> districts;
    private final int sessions;
    private final Money ceiling;
    private int firstDay = -21;
    private int lastDay = -77;
    private @Nullable NeedId need;
    private @Nullable CallId call;

    DemoStory(
            DemoServices services,
            DemoPeople people,
            DemoTimeline timeline,
            String title,
            Set<String> districts,
            int sessions,
            int ceiling) {
        this.services = services;
        this.people = people;
        this.timeline = timeline;
        this.title = title;
        this.districts = districts;
        this.sessions = sessions;
        this.ceiling = Money.of(String.valueOf(ceiling));
    }

    /** Sessions are held from and to those days; otherwise three to eleven weeks ahead. */
    DemoStory sessionsBetween(int first, int last) {
        firstDay = first;
        lastDay = last;
        return this;
    }

    DemoStory needed(int daysAgo, String reason, PatientGroup... groups) {
        Set<PatientGroup> all = EnumSet.noneOf(PatientGroup.class);
        all.addAll(List.of(groups));
        timeline.at(
                daysAgo,
                LocalTime.of(9, 20),
                () -> need = people.as("lead", () -> services.needs()
                        .raise(new NeedData(
                                title,
                                districts,
                                all,
                                reason,
                                sessions,
                                ceiling.times(sessions),
                                timeline.day(firstDay),
                                timeline.day(lastDay)))));
        return this;
    }

    DemoStory drafted(int daysAgo) {
        by(
                "commissioner",
                daysAgo,
                LocalTime.of(10, 5),
                () -> call = services.calls().draft(Objects.requireNonNull(need)));
        return this;
    }

    /** Published to the providers of those districts, with that deadline at noon. */
    DemoStory published(int daysAgo, int deadlineDaysAgo, Set<String> bidders, DayOfWeek... weekdays) {
        by("commissioner", daysAgo, LocalTime.of(11, 30), () -> {
            CallView view = services.calls().find(call());
            CallTerms usual = view.terms();
            LocalDate deadline = timeline.day(deadlineDaysAgo);
            CallTerms terms = new CallTerms(
                    new SessionPattern(Set.of(weekdays), LocalTime.of(17, 30), new BigDecimal("3.50"), false),
                    7,
                    ceiling,
                    new Eligibility(bidders, null),
                    deadline.atTime(DEADLINE),
                    usual.criteria(),
                    Set.of(people.id("evaluator1"), people.id("evaluator2")),
                    deadline.plusDays(LONGEST_WAIT / 3),
                    sessions,
                    ceiling.times(sessions),
                    usual.firstDay(),
                    usual.lastDay());
            services.calls().publish(call(), view.version(), terms);
        });
        if (deadlineDaysAgo > 0) {
            timeline.at(deadlineDaysAgo, DEADLINE.plusSeconds(5), () -> {});
        }
        return this;
    }

    DemoStory bid(int daysAgo, int provider, int offered, int price) {
        by("provider" + provider, daysAgo, LocalTime.of(13, 10 + provider), () -> {
            MyBid bid = services.bids().start(call());
            services.bids().submit(bid.id(), bid.version(), offer(bid, offered, price));
        });
        return this;
    }

    DemoStory bidChanged(int daysAgo, int provider, int offered, int price) {
        by("provider" + provider, daysAgo, LocalTime.of(14, 10 + provider), () -> {
            MyBid bid = services.bids().mine(call()).orElseThrow();
            services.bids().submit(bid.id(), bid.version(), offer(bid, offered, price));
        });
        return this;
    }

    DemoStory bidStarted(int daysAgo, int provider, int offered, int price) {
        by("provider" + provider, daysAgo, LocalTime.of(15, 10 + provider), () -> {
            MyBid bid = services.bids().start(call());
            services.bids().saveDraft(bid.id(), bid.version(), offer(bid, offered, price));
        });
        return this;
    }

    DemoStory bidWithdrawn(int daysAgo, int provider) {
        by("provider" + provider, daysAgo, LocalTime.of(16, 10 + provider), () -> services.bids()
                .withdraw(services.bids().mine(call()).orElseThrow().id()));
        return this;
    }

    DemoStory declared(int daysAgo, String evaluator) {
        by(evaluator, daysAgo, LocalTime.of(9, 40), () -> services.evaluations().declareNoInterest(call()));
        return this;
    }

    DemoStory scored(int daysAgo, String evaluator) {
        declared(daysAgo, evaluator);
        by(evaluator, daysAgo, LocalTime.of(12, 30), () -> {
            ScoringSheet sheet = services.evaluations().sheet(call());
            services.evaluations().submit(call(), sheet.version(), DemoTexts.scores(sheet, evaluator));
        });
        return this;
    }

    DemoStory scoredInPart(int daysAgo, String evaluator) {
        declared(daysAgo, evaluator);
        by(evaluator, daysAgo, LocalTime.of(12, 45), () -> {
            ScoringSheet sheet = services.evaluations().sheet(call());
            List<Score> begun = DemoTexts.scores(sheet, evaluator)
                    .subList(0, sheet.criteria().size());
            services.evaluations().saveDraft(call(), sheet.version(), begun);
        });
        return this;
    }

    DemoStory proposed(int daysAgo, String reasons) {
        by("commissioner", daysAgo, LocalTime.of(14, 30), () -> {
            AwardSheet sheet = services.awards().sheet(call());
            services.awards().propose(call(), sheet.version(), sheet.suggested(), reasons);
        });
        return this;
    }

    DemoStory sentBack(int daysAgo, String approver, String reason) {
        by(approver, daysAgo, LocalTime.of(15, 45), () -> services.awards().sendBack(call(), awardVersion(), reason));
        return this;
    }

    DemoStory approved(int daysAgo, String approver, String remark) {
        by(approver, daysAgo, LocalTime.of(16, 30), () -> services.awards().approve(call(), awardVersion(), remark));
        return this;
    }

    DemoStory refused(int daysAgo, String reason) {
        by("commissioner", daysAgo, LocalTime.of(14, 50), () -> services.awards()
                .refuseAll(call(), services.awards().sheet(call()).version(), reason));
        return this;
    }

    DemoStory closed(int daysAgo, String reason) {
        by("commissioner", daysAgo, LocalTime.of(9, 50), () -> services.calls().closeWithoutBids(call(), reason));
        return this;
    }

    void withdrawn(int daysAgo, String reason) {
        by("commissioner", daysAgo, LocalTime.of(16, 40), () -> services.calls().withdraw(call(), reason));
    }

    private void by(String username, int daysAgo, LocalTime time, Runnable deed) {
        timeline.at(daysAgo, time, () -> people.run(username, deed));
    }

    private CallId call() {
        return Objects.requireNonNull(call, title);
    }

    private long awardVersion() {
        return services.awards().find(call()).orElseThrow().version();
    }

    private BidData offer(MyBid bid, int offered, int price) {
        CallForBidder terms = services.bids().call(call());
        Map<Integer, String> answers = new HashMap<>();
        for (Criterion criterion : terms.criteria()) {
            answers.put(criterion.number(), DemoTexts.answer(criterion.number()));
        }
        return new BidData(
                bid.data().contractNumber(),
                bid.data().contactName(),
                bid.data().contactEmail(),
                "01632 960" + (100 + bid.id().value() % 900),
                offered,
                Money.of(String.valueOf(price)),
                terms.pattern().weekdays(),
                terms.firstDay(),
                answers,
                new Declarations(true, true, true));
    }
}
