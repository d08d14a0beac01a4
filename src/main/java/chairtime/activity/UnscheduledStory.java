package chairtime.activity;

import chairtime.activity.domain.UnscheduledCourseRows;
import chairtime.activity.domain.UnscheduledLevelRows;
import chairtime.activity.domain.YearBook;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the second target of a contract's year, and what is left of the first beside it. Rules sections 2.5 and 3.6. */
@Component
class UnscheduledStory {

    private static final String TWO_TARGETS =
            " The routine target and the unscheduled courses are judged apart: neither makes up for the other.";

    private final UnscheduledRules rules;
    private final TwoTargets targets;
    private final UnscheduledLevelRows levels;
    private final UnscheduledCourseRows courses;

    UnscheduledStory(
            UnscheduledRules rules, TwoTargets targets, UnscheduledLevelRows levels, UnscheduledCourseRows courses) {
        this.rules = rules;
        this.targets = targets;
        this.levels = levels;
        this.courses = courses;
    }

    /** The figures of both targets; none in years with one target, or for a contract without a rate. */
    List<ExplainedFigure> tell(YearBook book, ContractYear year, String soFar) {
        BigDecimal rate = year.figures().rate().orElse(null);
        UnscheduledRule rule = rules.on(year.commissionerCode(), book.year()).orElse(null);
        if (rule == null || rate == null) {
            return List.of();
        }
        UnscheduledLevel level = level(book);
        Integer set = level == null ? null : level.courses();
        int required = set == null ? rule.required(year.figures().value()) : set;
        List<UnscheduledCourseRows.Month> given = courses.of(
                book.contract().number(),
                CourseCategory.UNSCHEDULED,
                book.year(),
                book.clock().yearEnd(book.year()));
        List<ExplainedFigure> told = new ArrayList<>();
        told.add(toGive(year.figures(), rule, rule.requirement(required, rate), level));
        told.addAll(judged(book, year, given, set, soFar));
        return told;
    }

    private @Nullable UnscheduledLevel level(YearBook book) {
        return levels.ofContract(book.contract().number()).stream()
                .filter(each -> each.year().equals(book.year()))
                .findFirst()
                .filter(each -> each.courses() != null)
                .orElse(null);
    }

    private static ExplainedFigure toGive(
            YearFigures figures,
            UnscheduledRule rule,
            UnscheduledRequirement required,
            @Nullable UnscheduledLevel level) {
        String byRule = rule.coursesPer10000Pounds().stripTrailingZeros().toPlainString()
                + " courses for each £10,000 of the year's value, at " + rule.price()
                + " each; tracked apart from the UDA target.";
        Stream<SourceRow> varied = level == null
                ? Stream.of()
                : Stream.of(
                        new SourceRow(
                                "By the rule (courses)",
                                courses(rule.required(figures.value())),
                                null,
                                "Would hold without a variation"),
                        new SourceRow(
                                "Set by the commissioner (courses): " + level.reason(),
                                courses(required.courses()),
                                null,
                                TermsWords.recorded(level.recordedBy(), level.recordedAt())));
        return new ExplainedFigure(
                YearFigure.UNSCHEDULED,
                YearFigure.UNSCHEDULED.label(),
                courses(required.courses()),
                required.value(),
                null,
                level == null ? byRule : "Set for this contract in exceptional circumstances. The rule says " + byRule,
                Stream.concat(varied, RowsBehind.of(figures, required).stream()).toList());
    }

    private List<ExplainedFigure> judged(
            YearBook book,
            ContractYear year,
            List<UnscheduledCourseRows.Month> given,
            @Nullable Integer level,
            String soFar) {
        int courses =
                given.stream().mapToInt(UnscheduledCourseRows.Month::courses).sum();
        Uda units = given.stream().map(UnscheduledCourseRows.Month::units).reduce(Uda.ZERO, Uda::plus);
        boolean known = !book.claims().isEmpty();
        YearFigures apart = year.figures().deliveredWithout(units);
        TwoTargetsResult result =
                targets.judge(year.commissionerCode(), apart, courses, level).orElseThrow();
        YearFigures routine = result.routineFigures();
        String unknown = "No claims of the year are imported, and without them nobody knows how many courses were"
                + " unscheduled. Import the year's claims.";
        List<SourceRow> months = given.stream()
                .map(month -> new SourceRow(
                        TermsWords.month(month.month().month()) + " (courses)",
                        courses(month.courses()),
                        null,
                        "Claims that count; they show " + TermsWords.units(month.units())))
                .toList();
        List<SourceRow> split = List.of(
                new SourceRow("Delivered", year.figures().delivered(), null, "Explained beside that figure"),
                new SourceRow("Of these, unscheduled care", units, null, "Claims that count"),
                new SourceRow("Routine target", routine.contracted(), routine.value(), "Target less unscheduled care"));
        return List.of(
                new ExplainedFigure(
                        YearFigure.UNSCHEDULED_GIVEN,
                        YearFigure.UNSCHEDULED_GIVEN.label(),
                        known ? courses(courses) : null,
                        null,
                        null,
                        known
                                ? "Claims of unscheduled courses that hold, completed in the year. Those that earn"
                                        + " nothing, those of foundation dentists and those of flexible commissioning"
                                        + " do not count."
                                : unknown,
                        months),
                ExplainedFigure.ofPercent(
                        YearFigure.UNSCHEDULED_PERCENT,
                        known ? result.unscheduled().percent() : null,
                        known ? result.unscheduled().rule() : unknown,
                        months),
                money(
                        YearFigure.UNSCHEDULED_RECOVERY,
                        soFar,
                        known ? result.unscheduled().recovery() : null,
                        known ? result.unscheduled().rule() : unknown,
                        months),
                new ExplainedFigure(
                        YearFigure.UNSCHEDULED_ABOVE,
                        YearFigure.UNSCHEDULED_ABOVE.label() + soFar,
                        known ? courses(result.unscheduled().above()) : null,
                        known ? result.unscheduled().paidAbove() : null,
                        null,
                        known ? result.unscheduled().ruleAbove() : unknown,
                        months),
                new ExplainedFigure(
                        YearFigure.ROUTINE_TARGET,
                        YearFigure.ROUTINE_TARGET.label(),
                        routine.contracted(),
                        routine.value(),
                        null,
                        "The year's value less the unscheduled courses at their price, and the same share of the"
                                + " target, so that the rate stays." + TWO_TARGETS,
                        RowsBehind.of(year.figures(), YearFigure.CONTRACTED, YearFigure.VALUE)),
                ExplainedFigure.ofPercent(
                        YearFigure.ROUTINE_PERCENT,
                        known && routine.contracted().compareTo(Uda.ZERO) > 0
                                ? result.routine().percent()
                                : null,
                        known
                                ? "Delivered less what unscheduled claims show, adjusted, over the routine target."
                                        + TWO_TARGETS
                                : unknown,
                        split),
                money(
                        YearFigure.ROUTINE_RECOVERY,
                        soFar,
                        known ? result.routine().recovery() : null,
                        known ? result.routine().rule() + TWO_TARGETS : unknown,
                        split));
    }

    private static ExplainedFigure money(
            YearFigure figure, String soFar, @Nullable Money money, String rule, List<SourceRow> rows) {
        return new ExplainedFigure(figure, figure.label() + soFar, null, money, null, rule, rows);
    }

    private static Uda courses(int count) {
        return new Uda(BigDecimal.valueOf(count));
    }
}
