package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How many courses of unscheduled care a contract has to give in a financial year, and what they are paid. Rules
 * section 3.6.
 *
 * @param coursesPer10000Pounds courses for each 10,000 pounds of contract value
 * @param rounding what becomes of a part of a course; half up is a starting value without a source
 * @param fixedPart pounds for a course that are credited whether or not it is given
 * @param claimedPart pounds for a course that are earned by its claim
 * @param tolerancePercent under that share of the courses money is recovered; a starting value without a source
 * @param above whether courses above the requirement are paid; not settled by any source
 */
public record UnscheduledRule(
        BigDecimal coursesPer10000Pounds,
        RoundingMode rounding,
        Money fixedPart,
        Money claimedPart,
        BigDecimal tolerancePercent,
        SettingAnswer above) {

    /** The answer by which courses above the requirement earn their claimed part. */
    static final String PAID = "PAID";

    private static final int FOUR_DIGITS = 4;

    /** Pounds for a course. */
    public Money price() {
        return fixedPart.plus(claimedPart);
    }

    /** Pounds for the courses given above the requirement: their claimed part, or nothing. */
    public Money paidAbove(int required, int given) {
        return PAID.equals(above.answer()) && given > required ? claimedPart.times(given - required) : Money.ZERO;
    }

    /** Whether courses above the requirement are paid, with the doubt about it and its source. */
    public String aboveInWords() {
        return above.setting().question() + ": "
                + RuleSetting.inWords(above.answer()).toLowerCase(Locale.ROOT) + " ("
                + above.certainty().label().toLowerCase(Locale.ROOT) + "). " + above.source();
    }

    /** Courses that a contract of that yearly value has to give. */
    public int required(Money contractValue) {
        return contractValue
                .amount()
                .multiply(coursesPer10000Pounds)
                .movePointLeft(FOUR_DIGITS)
                .setScale(0, rounding)
                .intValueExact();
    }

    /**
     * What a contract has to give, and what it is worth.
     *
     * @param udaRate pounds for a unit of that contract, above zero
     */
    public UnscheduledRequirement requirement(Money contractValue, BigDecimal udaRate) {
        return requirement(required(contractValue), udaRate);
    }

    /**
     * What those courses are worth.
     *
     * @param udaRate pounds for a unit of that contract, above zero
     */
    public UnscheduledRequirement requirement(int courses, BigDecimal udaRate) {
        return new UnscheduledRequirement(
                courses,
                price().times(courses),
                fixedPart.times(courses),
                claimedPart.times(courses),
                unitsAt(udaRate, claimedPart),
                unitsAt(udaRate, claimedPart.times(courses)));
    }

    private static Uda unitsAt(BigDecimal udaRate, Money pounds) {
        return PoundsAsUnits.at(udaRate, pounds.amount());
    }
}
