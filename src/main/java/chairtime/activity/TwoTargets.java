package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * From 2026/27 the unscheduled courses and the rest of a contract are judged apart: missing either brings recovery, and
 * neither makes up for the other. Rules sections 2.5 and 3.6. Courses that a commissioner buys beside the contract are no
 * part of either.
 */
@Component
public class TwoTargets {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int UDA_DECIMALS = 4;

    private final YearEndRules yearEnd;
    private final UnscheduledRules unscheduled;

    TwoTargets(YearEndRules yearEnd, UnscheduledRules unscheduled) {
        this.yearEnd = yearEnd;
        this.unscheduled = unscheduled;
    }

    /**
     * What the year comes to; empty in years with one target.
     *
     * @param figures target and value of the whole contract, delivered without the unscheduled courses
     * @param unscheduledCourses courses of unscheduled care that count for the contract
     */
    public Optional<TwoTargetsResult> judge(
            @Nullable String commissionerCode, YearFigures figures, int unscheduledCourses) {
        return judge(commissionerCode, figures, unscheduledCourses, null);
    }

    /**
     * The same with courses that the commissioner set for the contract.
     *
     * @param level courses to give in place of the rule's; null for the rule's
     */
    public Optional<TwoTargetsResult> judge(
            @Nullable String commissionerCode, YearFigures figures, int unscheduledCourses, @Nullable Integer level) {
        return unscheduled.on(commissionerCode, figures.year()).map(rule -> {
            int required = level == null ? rule.required(figures.value()) : level;
            YearFigures routine = routine(figures, rule, required);
            return new TwoTargetsResult(
                    routine,
                    yearEnd.yearEnd(commissionerCode, routine),
                    unscheduled(rule, required, unscheduledCourses));
        });
    }

    /** What follows for the unscheduled courses alone. */
    UnscheduledResult unscheduled(String commissionerCode, FinancialYear year, int required, int given) {
        return unscheduled(unscheduled.on(commissionerCode, year).orElseThrow(), required, given);
    }

    /** The value less that of the unscheduled courses, and the same share of the target: the rate stays. */
    private static YearFigures routine(YearFigures whole, UnscheduledRule rule, int required) {
        Money value = whole.value().minus(rule.price().times(required));
        Uda target = whole.value().amount().signum() == 0
                ? whole.contracted()
                : new Uda(whole.contracted()
                        .units()
                        .multiply(value.amount())
                        .divide(whole.value().amount(), UDA_DECIMALS, RoundingMode.HALF_UP));
        return new YearFigures(
                whole.year(),
                target,
                value,
                whole.delivered(),
                whole.carryForward(),
                whole.newPatientPremium(),
                whole.miscellaneous());
    }

    private static UnscheduledResult unscheduled(UnscheduledRule rule, int required, int delivered) {
        BigDecimal percent = required == 0
                ? HUNDRED
                : BigDecimal.valueOf(delivered)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(required), MathContext.DECIMAL128);
        boolean under = percent.compareTo(rule.tolerancePercent()) < 0;
        return new UnscheduledResult(
                required,
                delivered,
                percent,
                under,
                under ? rule.claimedPart().times(required - delivered) : Money.ZERO,
                rule.paidAbove(required, delivered),
                rule.aboveInWords(),
                "Under " + YearEndRule.percent(rule.tolerancePercent()) + " of the courses required "
                        + rule.claimedPart() + " are recovered for each that is missing; the " + rule.fixedPart()
                        + " for capacity are not. The tolerance is doubtful: the text was not seen."
                        + (delivered > required ? " " + rule.aboveInWords() : ""));
    }
}
