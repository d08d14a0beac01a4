package chairtime.activity;

import chairtime.platform.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A step of an incentive for urgent courses. Rules section 3.5.
 *
 * @param validFrom first day of the scheme
 * @param validTo its last day
 * @param fromPercent share of the baseline in percent from which it is paid
 * @param pounds pounds for each additional course
 * @param baselineFactor times the urgent courses of April to July make the baseline
 * @param certainty how far it can be relied on
 * @param source who says so
 */
public record UrgentIncentiveStep(
        LocalDate validFrom,
        LocalDate validTo,
        BigDecimal fromPercent,
        Money pounds,
        BigDecimal baselineFactor,
        Certainty certainty,
        String source) {

    /** The step in words. */
    public String inWords() {
        return pounds + " for each additional course from " + YearEndRule.percent(fromPercent) + " of "
                + baselineFactor.stripTrailingZeros().toPlainString() + " times the courses of April to July, until "
                + TermsWords.day(validTo);
    }
}
