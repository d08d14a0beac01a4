package chairtime.shell.demo;

import chairtime.activity.MoneyWay;
import chairtime.activity.NewReceipt;
import chairtime.activity.RecoveryDesk;
import chairtime.activity.RecoveryKind;
import chairtime.activity.RecoveryPlan;
import chairtime.activity.ReviewFilter;
import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewRunWorker;
import chairtime.activity.ReviewRuns;
import chairtime.activity.YearEndChecks;
import chairtime.activity.YearEndDesk;
import chairtime.activity.YearEndStatus;
import chairtime.activity.YearEndView;
import chairtime.activity.YearEnds;
import chairtime.platform.FinancialYear;
import chairtime.platform.Uda;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.PageRequest;

/** Year ends of all contracts: most provisional, some queried, final, and with a recovery at each of its stages. */
final class DemoYearEnds {

    private static final LocalTime MORNING = LocalTime.of(10, 5);
    private static final LocalTime NOON = LocalTime.of(13, 15);

    private final ReviewRuns runs;
    private final ReviewRunWorker worker;
    private final YearEnds yearEnds;
    private final YearEndChecks checks;
    private final YearEndDesk desk;
    private final RecoveryDesk money;

    DemoYearEnds(
            ReviewRuns runs,
            ReviewRunWorker worker,
            YearEnds yearEnds,
            YearEndChecks checks,
            YearEndDesk desk,
            RecoveryDesk money) {
        this.runs = runs;
        this.worker = worker;
        this.yearEnds = yearEnds;
        this.checks = checks;
        this.desk = desk;
        this.money = money;
    }

    /** @param contracts numbers of the contracts of provider1 to provider6 */
    void tell(DemoPeople people, DemoTimeline timeline, List<String> contracts, FinancialYear year) {
        timeline.at(24, MORNING, () -> {
            people.run("lead", () -> runs.start(ReviewKind.YEAR_END, year));
            worker.work();
        });
        Stage one = new Stage(people, timeline, year, contracts.get(0));
        one.at(
                21,
                "provider1",
                YearEndStatus.PROVISIONAL,
                yearEnd -> checks.query(
                        yearEnd.id(),
                        yearEnd.version(),
                        "38 courses of March were sent on 29 and 30 May and came back with a wrong code. They were accepted"
                                + " the second time, in the schedule of July.",
                        yearEnd.contract().figures().delivered().plus(Uda.of("126"))));
        one.at(
                16,
                "lead",
                YearEndStatus.QUERIED,
                yearEnd -> desk.answerQuery(
                        yearEnd.id(),
                        yearEnd.version(),
                        yearEnd.contract().figures().delivered().plus(Uda.of("82.4")),
                        null,
                        "NHSBSA confirms 25 of the 38 courses. The other 13 were first sent in July."));
        one.at(
                12,
                "commissioner",
                YearEndStatus.RECOVERY_DUE,
                yearEnd -> decide(yearEnd, RecoveryKind.OFFER, timeline));
        one.at(
                9,
                "provider1",
                YearEndStatus.SCHEDULE_OFFERED,
                yearEnd -> checks.answerSchedule(yearEnd.id(), yearEnd.version(), true, "We can pay that."));
        one.at(2, "finance", YearEndStatus.RECOVERY_SET, yearEnd -> received(yearEnd, timeline.day(2)));

        Stage two = new Stage(people, timeline, year, contracts.get(1));
        accepted(two, 19, "provider2");
        two.at(17, "lead", YearEndStatus.RECOVERY_DUE, yearEnd -> decide(yearEnd, RecoveryKind.OFFER, timeline));
        two.at(
                12,
                "provider2",
                YearEndStatus.SCHEDULE_OFFERED,
                yearEnd -> checks.answerSchedule(
                        yearEnd.id(), yearEnd.version(), false, "We cannot pay that before the summer."));
        two.at(8, "lead", YearEndStatus.RECOVERY_DUE, yearEnd -> decide(yearEnd, RecoveryKind.IMPOSE, timeline));

        new Stage(people, timeline, year, contracts.get(2))
                .at(
                        6,
                        "provider3",
                        YearEndStatus.PROVISIONAL,
                        yearEnd -> checks.query(
                                yearEnd.id(),
                                yearEnd.version(),
                                "The courses of our foundation dentist from September on are missing.",
                                yearEnd.contract().figures().delivered().plus(Uda.of("310"))));

        Stage four = new Stage(people, timeline, year, contracts.get(3));
        accepted(four, 18, "provider4");
        four.at(
                5,
                "commissioner",
                YearEndStatus.RECOVERY_DUE,
                yearEnd -> decide(yearEnd, RecoveryKind.OFFER, timeline));

        accepted(new Stage(people, timeline, year, contracts.get(4)), 20, "provider5");
        accepted(new Stage(people, timeline, year, contracts.get(5)), 4, "provider6");
    }

    private void accepted(Stage stage, int daysAgo, String provider) {
        stage.at(
                daysAgo,
                provider,
                YearEndStatus.PROVISIONAL,
                yearEnd -> checks.accept(yearEnd.id(), yearEnd.version()));
    }

    private void decide(YearEndView yearEnd, RecoveryKind kind, DemoTimeline timeline) {
        boolean imposed = kind == RecoveryKind.IMPOSE;
        desk.decideRecovery(
                yearEnd.id(),
                yearEnd.version(),
                new RecoveryPlan(
                        kind,
                        yearEnd.result().recovery(),
                        imposed ? 3 : 6,
                        timeline.day(imposed ? -10 : -25),
                        imposed,
                        imposed
                                ? "Under 96 % for the second year, and the plan of last autumn was not kept."
                                : "Under 96 % of the target; half a year to pay keeps the practice open."));
    }

    private void received(YearEndView yearEnd, LocalDate day) {
        YearEndView.Recovery recovery = yearEnd.recovery();
        if (recovery != null) {
            money.record(
                    yearEnd.id(),
                    yearEnd.version(),
                    new NewReceipt(day, recovery.instalments().get(0).amount(), MoneyWay.PAID, "BACS 20417"));
        }
    }

    /** What people do about the year end of one contract, as long as it stands where they expect it. */
    private final class Stage {

        private final DemoPeople people;
        private final DemoTimeline timeline;
        private final FinancialYear year;
        private final String contract;

        Stage(DemoPeople people, DemoTimeline timeline, FinancialYear year, String contract) {
            this.people = people;
            this.timeline = timeline;
            this.year = year;
            this.contract = contract;
        }

        void at(int daysAgo, String person, YearEndStatus status, Consumer<YearEndView> deed) {
            timeline.at(daysAgo, person.startsWith("provider") ? MORNING : NOON, () -> {
                List<YearEndView> found = people.as(
                        "lead", () -> yearEnds.page(new ReviewFilter<>(year, contract, status), PageRequest.of(0, 1))
                                .getContent());
                people.run(person, () -> found.forEach(deed));
            });
        }
    }
}
