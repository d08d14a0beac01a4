package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What the rules of the year ask of a contract's financial year.
 *
 * @param year the financial year
 * @param contracted performance target of the year
 * @param value value of that target
 * @param delivered units on claims that count; foundation dentists' are not among them
 * @param carryForward brought in from the year before: a deficit is positive, a credit negative
 * @param newPatientPremium credits of the New Patient Premium
 * @param miscellaneous other credits
 */
public record YearFigures(
        FinancialYear year,
        Uda contracted,
        Money value,
        Uda delivered,
        Uda carryForward,
        Uda newPatientPremium,
        Uda miscellaneous) {

    /**
     * Delivered less what was brought in, with all credits (NHSBSA contract data dictionaries: adjusted delivered).
     */
    public Uda adjusted() {
        return delivered.minus(carryForward).plus(newPatientPremium).plus(miscellaneous);
    }

    /** The same with so many units less delivered. */
    YearFigures deliveredWithout(Uda apart) {
        return new YearFigures(
                year, contracted, value, delivered.minus(apart), carryForward, newPatientPremium, miscellaneous);
    }

    /** Pounds for a unit, unrounded; empty without a target. */
    public Optional<BigDecimal> rate() {
        return contracted.compareTo(Uda.ZERO) > 0
                ? Optional.of(value.amount().divide(contracted.units(), MathContext.DECIMAL64))
                : Optional.empty();
    }
}
