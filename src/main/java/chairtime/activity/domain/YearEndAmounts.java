package chairtime.activity.domain;

import chairtime.activity.YearEndRule;
import chairtime.activity.YearFigures;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Units and pounds of a year, exact to the penny: pounds are multiplied first and divided last, and only the result is
 * rounded.
 */
public final class YearEndAmounts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int UDA_DECIMALS = 4;
    private static final int PENCE = 2;

    private final YearFigures figures;
    private final Uda full;

    /** @param figures of a contract with a target */
    public YearEndAmounts(YearFigures figures, YearEndRule rule) {
        this.figures = figures;
        this.full = share(rule.fullLine());
    }

    /** Those units in percent of the target, with 34 digits. */
    public static BigDecimal percent(Uda units, Uda target) {
        return units.units().multiply(HUNDRED).divide(target.units(), MathContext.DECIMAL128);
    }

    /** Units that are missing to the whole target; zero when none are. */
    public Uda shortfall() {
        return notBelowZero(full.minus(figures.adjusted()));
    }

    /** Pounds for what is missing, at most the value of the target. */
    public Money recovery() {
        return worth(smaller(shortfall(), full));
    }

    /** Of the missing units those that are of a deficit brought in, at most all that are missing. */
    public Uda deficitLeft() {
        return smaller(notBelowZero(figures.carryForward()), smaller(shortfall(), full));
    }

    /**
     * Pounds for what is missing, the deficit that was brought in at the rate of the year before; at most the value of the
     * target.
     *
     * @param rateBefore pounds for a unit in the year before
     */
    public Money recovery(BigDecimal rateBefore) {
        Uda ofThisYear = smaller(shortfall(), full).minus(deficitLeft());
        BigDecimal pounds = ofThisYear
                .units()
                .multiply(figures.value().amount())
                .divide(figures.contracted().units(), MathContext.DECIMAL128)
                .add(deficitLeft().units().multiply(rateBefore));
        return new Money(pounds.min(figures.value().amount()).setScale(PENCE, RoundingMode.HALF_UP));
    }

    /** What a year over its target comes to. */
    public Excess excess(YearEndRule rule) {
        Uda all = notBelowZero(figures.adjusted().minus(full));
        Uda credit = smaller(all, share(rule.creditCeiling().subtract(rule.fullLine())));
        Uda above = all.minus(credit);
        Uda paid = smaller(above, paidAtMost(rule.creditCeiling(), rule.paidCeiling()));
        return new Excess(credit, paid, worth(paid), above.minus(paid));
    }

    /**
     * An excess by what becomes of it.
     *
     * @param credit carried into the next year
     * @param paid paid as agreed
     * @param paidValue pounds for those
     * @param unpaid neither
     */
    public record Excess(Uda credit, Uda paid, Money paidValue, Uda unpaid) {}

    private Uda paidAtMost(BigDecimal creditCeiling, @Nullable BigDecimal paidCeiling) {
        return paidCeiling == null ? Uda.ZERO : share(paidCeiling.subtract(creditCeiling));
    }

    /** That percentage of the target, finer units cut off, so that nobody gets more than the line gives. */
    private Uda share(BigDecimal percent) {
        return new Uda(figures.contracted()
                .units()
                .multiply(percent)
                .divide(HUNDRED)
                .setScale(UDA_DECIMALS, RoundingMode.DOWN));
    }

    private Money worth(Uda units) {
        return new Money(units.units()
                .multiply(figures.value().amount())
                .divide(figures.contracted().units(), PENCE, RoundingMode.HALF_UP));
    }

    private static Uda notBelowZero(Uda units) {
        return units.compareTo(Uda.ZERO) < 0 ? Uda.ZERO : units;
    }

    private static Uda smaller(Uda one, Uda other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
