package chairtime.shell.demo;

import chairtime.activity.MidYearAnswer;
import chairtime.activity.MidYearAnswers;
import chairtime.activity.MidYearDesk;
import chairtime.activity.MidYearReviewItem;
import chairtime.activity.MidYearReviewView;
import chairtime.activity.MidYearReviews;
import chairtime.activity.MidYearStatus;
import chairtime.activity.ReviewFilter;
import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewRunWorker;
import chairtime.activity.ReviewRuns;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.data.domain.PageRequest;

/** Mid-year reviews: a plan accepted, one asked about again, one to be reviewed, and practices that did not answer. */
final class DemoMidYear {

    private static final LocalTime MORNING = LocalTime.of(9, 40);
    private static final LocalTime NOON = LocalTime.of(12, 25);
    private static final int WITHHELD = 2;

    private final ReviewRuns runs;
    private final ReviewRunWorker worker;
    private final MidYearReviews reviews;
    private final MidYearAnswers answers;
    private final MidYearDesk desk;

    DemoMidYear(
            ReviewRuns runs, ReviewRunWorker worker, MidYearReviews reviews, MidYearAnswers answers, MidYearDesk desk) {
        this.runs = runs;
        this.worker = worker;
        this.reviews = reviews;
        this.answers = answers;
        this.desk = desk;
    }

    /**
     * In the past weeks, or in the last winter that left time for plans.
     *
     * @param contracts numbers of the contracts of provider1, provider2 and so on
     */
    void tell(DemoPeople people, DemoTimeline timeline, List<String> contracts, FinancialYear year) {
        LocalDate latest = year.lastDay().minusMonths(2);
        int shift = (int) Math.max(0, ChronoUnit.DAYS.between(latest, timeline.day(0)));
        timeline.at(shift + 34, MORNING, () -> {
            people.run("lead", () -> runs.start(ReviewKind.MID_YEAR, year));
            worker.work();
        });
        answered(
                people,
                timeline,
                shift + 30,
                year,
                contracts.get(0),
                1,
                new MidYearAnswer(
                        "Two associates left in April and one surgery stood empty until August. The third is on maternity"
                                + " leave since June.",
                        "Dr Tamsin Orme started on 1 September with eight sessions a week, a second associate follows in"
                                + " January. We open Saturday mornings until March and stop seeing private patients on"
                                + " Thursdays.",
                        year.lastDay()));
        answered(
                people,
                timeline,
                shift + 29,
                year,
                contracts.get(1),
                2,
                new MidYearAnswer(
                        "We cannot find a dentist for Saltmere; the advertisement has run since spring.",
                        "We keep looking.",
                        year.lastDay()));
        answered(
                people,
                timeline,
                shift + 22,
                year,
                contracts.get(2),
                3,
                new MidYearAnswer(
                        "The boiler failed in May and the building was closed for seven weeks. Recalls moved to the autumn.",
                        "All recalls of May and June are booked until Christmas, and the hygienist works a day more.",
                        year.lastDay().minusDays(31)));
        timeline.at(
                shift + 21,
                NOON,
                () -> people.run(
                        "commissioner",
                        () -> found(
                                year,
                                contracts.get(0),
                                (review, version) -> desk.acceptPlan(
                                        review.id(),
                                        version,
                                        "The new dentist is on the performers list and the sessions make up the shortfall."))));
        timeline.at(
                shift + 9,
                NOON,
                () -> people.run(
                        "lead",
                        () -> found(
                                year,
                                contracts.get(1),
                                (review, version) -> desk.askAgain(
                                        review.id(),
                                        version,
                                        "What happens if nobody is found by January? Please say how many sessions you can add with the"
                                                + " people you have, or whether you want a lower target."))));
        timeline.at(shift + 3, NOON, () -> people.run("lead", () -> withheld(year)));
    }

    private void answered(
            DemoPeople people,
            DemoTimeline timeline,
            int daysAgo,
            FinancialYear year,
            String contract,
            int provider,
            MidYearAnswer answer) {
        timeline.at(daysAgo, MORNING, () -> {
            List<MidYearReviewView> asked = people.as("lead", () -> open(year, contract));
            people.run(
                    "provider" + provider,
                    () -> asked.forEach(review -> answers.send(review.id(), review.version(), answer)));
        });
    }

    private void found(FinancialYear year, String contract, BiConsumer<MidYearReviewView, Long> deed) {
        open(year, contract).forEach(review -> deed.accept(review, review.version()));
    }

    private List<MidYearReviewView> open(FinancialYear year, String contract) {
        return reviews.page(new ReviewFilter<>(year, contract, null), PageRequest.of(0, 1)).stream()
                .map(item -> reviews.find(item.id()))
                .filter(review -> review.status() == MidYearStatus.ASKED || review.status() == MidYearStatus.ANSWERED)
                .toList();
    }

    private void withheld(FinancialYear year) {
        for (MidYearReviewItem silent :
                reviews.page(new ReviewFilter<>(year, "", MidYearStatus.NO_ANSWER), PageRequest.of(0, WITHHELD))) {
            MidYearReviewView review = reviews.find(silent.id());
            BigDecimal half = review.figures()
                    .expectedShortfallValue()
                    .amount()
                    .divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN);
            desk.withhold(
                    review.id(),
                    review.version(),
                    new Money(half),
                    "Neither reasons nor a plan came, and two calls to the practice were not returned.");
        }
    }
}
