package chairtime.activity.domain;

import chairtime.activity.MidYearResult;
import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndResult;
import chairtime.activity.YearEndRule;
import chairtime.activity.YearEndTable;
import chairtime.activity.YearFigures;
import chairtime.activity.domain.YearEndAmounts.Excess;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.util.Locale;

/** Judges a contract's year by given lines: which outcome, how many units, how many pounds, and why. */
public final class YearEndJudge {

    private final YearEndTable table;

    public YearEndJudge(YearEndTable table) {
        this.table = table;
    }

    /** What the year would come to by those lines. */
    public YearEndResult yearEnd(YearEndRule rule, YearFigures figures) {
        if (hasNoTarget(figures)) {
            return byHand(figures, "Without a target there is no percentage: a person judges this contract.");
        }
        BigDecimal percent = YearEndAmounts.percent(figures.adjusted(), figures.contracted());
        YearEndAmounts amounts = new YearEndAmounts(figures, rule);
        return switch (table.outcome(percent, rule)) {
            case BY_HAND -> byHand(figures, words(rule, figures.year()));
            case RECOVER ->
                result(
                        YearEndOutcome.RECOVER,
                        figures,
                        percent,
                        amounts.recovery(),
                        Uda.ZERO,
                        words(rule, figures.year()) + notice(figures));
            case CARRY_DEFICIT ->
                result(
                        YearEndOutcome.CARRY_DEFICIT,
                        figures,
                        percent,
                        Money.ZERO,
                        amounts.shortfall(),
                        words(rule, figures.year()));
            case MET -> result(YearEndOutcome.MET, figures, percent, Money.ZERO, Uda.ZERO, words(rule, figures.year()));
            case CARRY_CREDIT -> over(YearEndOutcome.CARRY_CREDIT, figures, percent, rule, amounts.excess(rule));
            case OVER_CEILING -> over(YearEndOutcome.OVER_CEILING, figures, percent, rule, amounts.excess(rule));
        };
    }

    /** Where the contract stands at mid-year by those lines. Credits of the year end do not count yet. */
    public MidYearResult midYear(YearEndRule rule, YearFigures scheduled) {
        if (hasNoTarget(scheduled)) {
            return new MidYearResult(BigDecimal.ZERO, false, "Without a target there is no percentage to review.");
        }
        BigDecimal percent =
                YearEndAmounts.percent(scheduled.delivered().minus(scheduled.carryForward()), scheduled.contracted());
        if (rule.midYearByHand()) {
            return new MidYearResult(percent, false, "Not judged automatically. " + source(rule));
        }
        return new MidYearResult(
                percent,
                percent.compareTo(rule.midYearLine()) < 0,
                scheduled.year() + ": a review is required under " + YearEndRule.percent(rule.midYearLine())
                        + " of the target, after the deficit or credit brought in. " + source(rule));
    }

    /** A year for which no lines are dated. */
    public static YearEndResult undated(YearFigures figures) {
        return byHand(figures, noRule(figures.year()));
    }

    /** A mid-year for which no lines are dated. */
    public static MidYearResult undatedMidYear(FinancialYear year) {
        return new MidYearResult(BigDecimal.ZERO, false, noRule(year));
    }

    private static YearEndResult over(
            YearEndOutcome outcome, YearFigures figures, BigDecimal percent, YearEndRule rule, Excess excess) {
        return new YearEndResult(
                outcome,
                figures.adjusted(),
                percent,
                Money.ZERO,
                Uda.ZERO.minus(excess.credit()),
                excess.unpaid(),
                excess.paid(),
                excess.paidValue(),
                words(rule, figures.year()));
    }

    private static YearEndResult byHand(YearFigures figures, String why) {
        BigDecimal percent = hasNoTarget(figures)
                ? BigDecimal.ZERO
                : YearEndAmounts.percent(figures.adjusted(), figures.contracted());
        return result(YearEndOutcome.BY_HAND, figures, percent, Money.ZERO, Uda.ZERO, why);
    }

    private static YearEndResult result(
            YearEndOutcome outcome, YearFigures figures, BigDecimal percent, Money recovery, Uda carried, String rule) {
        return new YearEndResult(
                outcome, figures.adjusted(), percent, recovery, carried, Uda.ZERO, Uda.ZERO, Money.ZERO, rule);
    }

    private static boolean hasNoTarget(YearFigures figures) {
        return figures.contracted().compareTo(Uda.ZERO) <= 0;
    }

    private static String notice(YearFigures figures) {
        if (figures.adjusted().compareTo(Uda.ZERO) < 0) {
            return " The deficit brought in is larger than what was delivered; recovery stops at the value of the"
                    + " target. A person judges it.";
        }
        return figures.carryForward().compareTo(Uda.ZERO) > 0
                ? " A deficit was brought in; at which rate that part is recovered is not settled. A person judges it."
                : "";
    }

    private static String noRule(FinancialYear year) {
        return "No rule is dated for " + year + ": a person judges this year.";
    }

    private static String words(YearEndRule rule, FinancialYear year) {
        if (rule.yearEndByHand()) {
            return year + " is kept out of automatic judgement. " + source(rule);
        }
        return year + ": recovered up to the whole target under " + YearEndRule.percent(rule.recoveryLine())
                + "; from there to " + YearEndRule.percent(rule.fullLine()) + " the deficit is carried; an excess is "
                + rule.excessInWords() + ". " + source(rule);
    }

    private static String source(YearEndRule rule) {
        return (rule.own() ? "Rule of " + rule.commissionerCode() + ". " : "Usual rule. ") + "Source: " + rule.source()
                + " (" + rule.certainty().label().toLowerCase(Locale.ROOT) + ").";
    }
}
