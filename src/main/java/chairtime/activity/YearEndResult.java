package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a contract's financial year comes to.
 *
 * @param outcome what follows
 * @param adjusted delivered less what was brought in, with all credits
 * @param percent that in percent of the target, not rounded; 0 without a target
 * @param recovery pounds to recover, at most the value of the target; those for unscheduled care and other services are
 *     among them
 * @param carriedForward into the next year: a deficit is positive, a credit negative
 * @param unpaidExcess units that are neither paid nor carried
 * @param paidExcess units over the target that are paid as agreed beforehand
 * @param paidExcessValue pounds for those
 * @param rule the rule in words with its source, and what a person should look at
 * @param unscheduled the second target; null in years with one. The other figures are then those of the routine target
 * @param services pounds to recover for sedation and visits at home
 */
public record YearEndResult(
        YearEndOutcome outcome,
        Uda adjusted,
        BigDecimal percent,
        Money recovery,
        Uda carriedForward,
        Uda unpaidExcess,
        Uda paidExcess,
        Money paidExcessValue,
        String rule,
        @Nullable Unscheduled unscheduled,
        Money services) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of a year with one target. */
    public YearEndResult(
            YearEndOutcome outcome,
            Uda adjusted,
            BigDecimal percent,
            Money recovery,
            Uda carriedForward,
            Uda unpaidExcess,
            Uda paidExcess,
            Money paidExcessValue,
            String rule) {
        this(
                outcome,
                adjusted,
                percent,
                recovery,
                carriedForward,
                unpaidExcess,
                paidExcess,
                paidExcessValue,
                rule,
                null,
                Money.ZERO);
    }

    /**
     * What came of the unscheduled care that a contract had to give.
     *
     * @param required courses to give
     * @param given courses that count
     * @param recovery pounds to recover for those that are missing
     * @param paidAbove pounds to pay for those above the required, where a setting says that they are paid
     */
    public record Unscheduled(int required, int given, Money recovery, Money paidAbove) {

        /** Courses above the required. */
        public int above() {
            return Math.max(0, given - required);
        }

        /** Given in percent of the required; 100 when none are. */
        public BigDecimal percent() {
            return required == 0
                    ? HUNDRED
                    : BigDecimal.valueOf(given)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(required), MathContext.DECIMAL128);
        }
    }

    /** Pounds to recover for the first target. */
    public Money routineRecovery() {
        return recovery.minus(beside());
    }

    /** What a person judged of the first target; the second stays as the rules have it. */
    YearEndResult judged(YearEndOutcome judged, Money routine, Uda carried, String reason) {
        Money first = judged == YearEndOutcome.RECOVER ? routine : Money.ZERO;
        return new YearEndResult(
                judged,
                adjusted,
                percent,
                first.plus(beside()),
                judged == YearEndOutcome.RECOVER ? Uda.ZERO : carried,
                Uda.ZERO,
                Uda.ZERO,
                Money.ZERO,
                reason,
                unscheduled,
                services);
    }

    /** The same with other pounds to recover, and a sentence on why. */
    YearEndResult recovering(Money other, String why) {
        return new YearEndResult(
                outcome,
                adjusted,
                percent,
                other,
                carriedForward,
                unpaidExcess,
                paidExcess,
                paidExcessValue,
                rule + " " + why,
                unscheduled,
                services);
    }

    /** The same as a proposal that a person judges. */
    YearEndResult proposed() {
        return new YearEndResult(
                YearEndOutcome.BY_HAND,
                adjusted,
                percent,
                recovery,
                carriedForward,
                unpaidExcess,
                paidExcess,
                paidExcessValue,
                rule,
                unscheduled,
                services);
    }

    /** The same without what is only proposed: nobody has judged it yet. */
    YearEndResult withoutProposal() {
        return new YearEndResult(
                outcome,
                adjusted,
                percent,
                Money.ZERO,
                Uda.ZERO,
                Uda.ZERO,
                Uda.ZERO,
                Money.ZERO,
                "A person at the commissioner judges this year.");
    }

    /** The same with the second target, whose recovery is added. */
    YearEndResult and(UnscheduledResult second) {
        return new YearEndResult(
                outcome,
                adjusted,
                percent,
                recovery.plus(second.recovery()),
                carriedForward,
                unpaidExcess,
                paidExcess,
                paidExcessValue,
                rule + " " + second.rule(),
                new Unscheduled(second.required(), second.delivered(), second.recovery(), second.paidAbove()),
                services);
    }

    /** The same with other services, whose recovery is added. */
    YearEndResult and(List<ServiceResult> others) {
        Money missing = others.stream().map(ServiceResult::recovery).reduce(Money.ZERO, Money::plus);
        return new YearEndResult(
                outcome,
                adjusted,
                percent,
                recovery.plus(missing),
                carriedForward,
                unpaidExcess,
                paidExcess,
                paidExcessValue,
                Stream.concat(Stream.of(rule), others.stream().map(ServiceResult::inWords))
                        .collect(Collectors.joining(" ")),
                unscheduled,
                services.plus(missing));
    }

    /** Pounds to recover beside the first target. */
    private Money beside() {
        return unscheduled == null ? services : services.plus(unscheduled.recovery());
    }

    /** Pounds to pay beside the value of the year: for units over the target, and for courses above the required. */
    public Money paidBeside() {
        return unscheduled == null ? paidExcessValue : paidExcessValue.plus(unscheduled.paidAbove());
    }
}
