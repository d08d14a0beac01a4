package chairtime.activity;

import chairtime.platform.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Extra pounds for urgent courses over a baseline, by the share of the baseline that was reached. Rules section 3.5: the
 * urgent dental care incentive of 2025/26.
 *
 * @param baselineFactor times the urgent courses of April to July make the baseline
 * @param steps from the highest share down
 */
public record UrgentIncentive(BigDecimal baselineFactor, List<Step> steps) {

    /**
     * What an additional course is paid from a share of the baseline on.
     *
     * @param fromPercent share of the baseline in percent
     * @param pounds pounds for each additional course
     */
    public record Step(BigDecimal fromPercent, Money pounds) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public UrgentIncentive {
        steps = List.copyOf(steps);
    }

    /**
     * Courses that the year is held against.
     *
     * @param aprilToJuly urgent courses of April to July
     */
    public BigDecimal baseline(int aprilToJuly) {
        return baselineFactor.multiply(BigDecimal.valueOf(aprilToJuly));
    }

    /**
     * Pounds for the courses over the baseline; nothing without a baseline.
     *
     * @param aprilToJuly urgent courses of April to July
     * @param delivered urgent courses that are held against the baseline
     */
    public Money payment(int aprilToJuly, int delivered) {
        BigDecimal baseline = baseline(aprilToJuly);
        if (baseline.signum() <= 0) {
            return Money.ZERO;
        }
        BigDecimal percent = BigDecimal.valueOf(delivered).multiply(HUNDRED).divide(baseline, MathContext.DECIMAL128);
        long additional =
                Math.max(0, BigDecimal.valueOf(delivered).subtract(baseline).longValue());
        return steps.stream()
                .filter(step -> percent.compareTo(step.fromPercent()) >= 0)
                .findFirst()
                .map(step -> step.pounds().times(additional))
                .orElse(Money.ZERO);
    }
}
