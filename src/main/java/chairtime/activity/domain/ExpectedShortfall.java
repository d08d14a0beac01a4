package chairtime.activity.domain;

import chairtime.activity.YearFigures;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What will be missing of a contract's target if the year goes on as it began. What was delivered by the cut is taken
 * for the usual part of a year; what was brought in and credits count once.
 */
public final class ExpectedShortfall {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ExpectedShortfall() {}

    /**
     * Units missing at the end of the year, never below zero.
     *
     * @param shareByCut part of a year that is usually delivered by September, in percent
     */
    public static Uda units(YearFigures figures, BigDecimal shareByCut) {
        return new Uda(exact(figures, shareByCut));
    }

    /** The same in pounds at the contract's own rate; nothing without a target. */
    public static Money value(YearFigures figures, BigDecimal shareByCut) {
        return figures.rate()
                .map(rate -> Money.rounded(exact(figures, shareByCut).multiply(rate)))
                .orElse(Money.ZERO);
    }

    private static BigDecimal exact(YearFigures figures, BigDecimal shareByCut) {
        BigDecimal wholeYear = figures.delivered().units().multiply(HUNDRED).divide(shareByCut, MathContext.DECIMAL64);
        BigDecimal adjusted = wholeYear
                .subtract(figures.carryForward().units())
                .add(figures.newPatientPremium().units())
                .add(figures.miscellaneous().units());
        return figures.contracted()
                .units()
                .subtract(adjusted.max(BigDecimal.ZERO))
                .max(BigDecimal.ZERO);
    }
}
