package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a year of sedation or of visits at home comes to: under the whole target the missing courses are recovered, and
 * nothing above it is carried. Rules section 2.3.
 *
 * @param line the service
 * @param target courses to give
 * @param value pounds for them
 * @param given courses on claims; null when no claims of the year are known
 */
public record ServiceResult(ServiceLine line, Uda target, Money value, @Nullable Integer given) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PENCE = 2;

    /** Given in percent of the target, not rounded; null without claims or without a target. */
    public @Nullable BigDecimal percent() {
        return given == null || target.compareTo(Uda.ZERO) <= 0
                ? null
                : BigDecimal.valueOf(given).multiply(HUNDRED).divide(target.units(), MathContext.DECIMAL128);
    }

    /** Pounds to recover for the missing courses; nothing without claims. */
    public Money recovery() {
        if (given == null) {
            return Money.ZERO;
        }
        BigDecimal missing = target.units().subtract(BigDecimal.valueOf(given));
        return missing.signum() <= 0
                ? Money.ZERO
                : new Money(missing.multiply(value.amount()).divide(target.units(), PENCE, RoundingMode.HALF_UP));
    }

    /** What it comes to, in a sentence. */
    public String inWords() {
        String courses = line.label() + ": "
                + (given == null ? "without the year's claims nobody knows how many" : given.toString()) + " of "
                + YearEndWords.units(target) + " courses";
        if (given == null) {
            return courses + ", so nothing is recovered.";
        }
        return courses
                + (recovery().exceeds(Money.ZERO)
                        ? ", " + recovery() + " recovered for the missing ones."
                        : "; nothing is recovered, and nothing above is carried.");
    }
}
