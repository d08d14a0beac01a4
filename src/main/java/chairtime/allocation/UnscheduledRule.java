package chairtime.allocation;

import chairtime.platform.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many courses of unscheduled care a contract has to give in a financial year. Rules section 3.6.
 *
 * @param coursesPer10000Pounds courses for each 10,000 pounds of contract value
 * @param rounding what becomes of a part of a course; half up is a starting value without a source
 * @param price pounds for a course
 */
public record UnscheduledRule(BigDecimal coursesPer10000Pounds, RoundingMode rounding, Money price) {

    private static final int FOUR_DIGITS = 4;

    /** Courses that a contract of that yearly value has to give. */
    public int required(Money contractValue) {
        return contractValue
                .amount()
                .multiply(coursesPer10000Pounds)
                .movePointLeft(FOUR_DIGITS)
                .setScale(0, rounding)
                .intValueExact();
    }
}
