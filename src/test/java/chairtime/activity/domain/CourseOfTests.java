package chairtime.activity.domain;

import chairtime.activity.Course;
import chairtime.activity.CourseCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A course completed and claimed soon after acceptance, at 30 pounds a unit, until something else is said. */
final class CourseOfTests {
    private final CourseCategory category;
    private final LocalDate accepted;
    private @Nullable LocalDate completed;
    private @Nullable LocalDate lastVisit;
    private LocalDate received;
    private int teeth;
    private int rootFillings;
    private int molarRootFillings;
    private boolean failedToReturn;
    private boolean orthodontic;
    private boolean foundationDentist;
    private int flexible;
    private @Nullable BigDecimal rate = new BigDecimal("30");

    CourseOfTests(CourseCategory category, LocalDate accepted) {
        this.category = category;
        this.accepted = accepted;
        this.completed = accepted;
        this.received = accepted.plusDays(7);
    }

    CourseOfTests completed(@Nullable LocalDate day) {
        completed = day;
        return this;
    }

    CourseOfTests lastVisit(LocalDate day) {
        lastVisit = day;
        return this;
    }

    CourseOfTests received(LocalDate day) {
        received = day;
        return this;
    }

    CourseOfTests teeth(int filled, int roots, int molars) {
        teeth = filled;
        rootFillings = roots;
        molarRootFillings = molars;
        return this;
    }

    CourseOfTests failedToReturn() {
        failedToReturn = true;
        return this;
    }

    CourseOfTests orthodontic() {
        orthodontic = true;
        return this;
    }

    CourseOfTests foundationDentist() {
        foundationDentist = true;
        return this;
    }

    CourseOfTests flexible(int value) {
        flexible = value;
        return this;
    }

    CourseOfTests rate(@Nullable BigDecimal pounds) {
        rate = pounds;
        return this;
    }

    Course build() {
        return new Course(
                category,
                day(accepted),
                day(completed),
                day(lastVisit),
                day(received),
                teeth,
                rootFillings,
                molarRootFillings,
                failedToReturn,
                orthodontic,
                foundationDentist,
                flexible,
                rate);
    }

    private static int day(@Nullable LocalDate day) {
        return day == null ? Course.NO_DAY : (int) day.toEpochDay();
    }
}
