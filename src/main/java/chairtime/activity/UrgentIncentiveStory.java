package chairtime.activity;

import chairtime.activity.domain.UnscheduledCourseRows;
import chairtime.activity.domain.YearBook;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells what the incentive for urgent courses comes to in a contract's year. Rules section 3.5. */
@Component
class UrgentIncentiveStory {

    private final UrgentIncentives incentives;
    private final UnscheduledCourseRows courses;

    UrgentIncentiveStory(UrgentIncentives incentives, UnscheduledCourseRows courses) {
        this.incentives = incentives;
        this.courses = courses;
    }

    /** The figure; none in years without an incentive or without claims. */
    Optional<ExplainedFigure> tell(YearBook book) {
        if (book.claims().isEmpty()) {
            return Optional.empty();
        }
        return incentives
                .on(book.year().lastDay())
                .map(incentive -> figure(
                        incentive,
                        courses.of(
                                book.contract().number(),
                                CourseCategory.URGENT,
                                book.year(),
                                book.clock().yearEnd(book.year()))));
    }

    private static ExplainedFigure figure(UrgentIncentive incentive, List<UnscheduledCourseRows.Month> months) {
        int aprilToJuly = months.stream()
                .filter(month -> isOfBaseline(month.month().month().getMonth()))
                .mapToInt(UnscheduledCourseRows.Month::courses)
                .sum();
        int given =
                months.stream().mapToInt(UnscheduledCourseRows.Month::courses).sum();
        return new ExplainedFigure(
                YearFigure.URGENT_INCENTIVE,
                YearFigure.URGENT_INCENTIVE.label(),
                null,
                incentive.payment(aprilToJuly, given),
                null,
                given + " urgent courses in the year, held against "
                        + incentive.baselineFactor().stripTrailingZeros().toPlainString() + " times the " + aprilToJuly
                        + " of April to July, which are "
                        + incentive.baseline(aprilToJuly).stripTrailingZeros().toPlainString()
                        + ". Each course above that is paid by the share reached, on top of its units. Joining was"
                        + " voluntary: ask the practice or NHSBSA whether it did.",
                months.stream()
                        .map(month -> new SourceRow(
                                TermsWords.month(month.month().month()) + " (courses)",
                                new Uda(BigDecimal.valueOf(month.courses())),
                                null,
                                "Urgent claims that count"))
                        .toList());
    }

    private static boolean isOfBaseline(Month month) {
        return month.getValue() >= Month.APRIL.getValue() && month.getValue() <= Month.JULY.getValue();
    }
}
