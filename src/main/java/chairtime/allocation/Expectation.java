package chairtime.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many referrals are expected on a day, from the same weekdays before.
 *
 * @param weeks how many such weekdays were looked at
 * @param referrals how many referrals came on them together
 * @param mean average of a day, with one decimal
 * @param low fewest in 19 of 20 such days
 * @param high most in 19 of 20 such days
 */
public record Expectation(int weeks, int referrals, BigDecimal mean, int low, int high) {

    /** How many deviations from the mean hold 19 of 20 days. */
    private static final double NINETEEN_OF_TWENTY = 1.96;

    /**
     * Referrals come one by one and of themselves, so that a day spreads as its mean does; that the mean itself is not
     * known exactly comes on top.
     */
    static Expectation of(int weeks, int referrals) {
        double mean = (double) referrals / weeks;
        double spread = NINETEEN_OF_TWENTY * Math.sqrt(mean + mean / weeks);
        return new Expectation(
                weeks,
                referrals,
                BigDecimal.valueOf(referrals).divide(BigDecimal.valueOf(weeks), 1, RoundingMode.HALF_UP),
                (int) Math.max(0, Math.floor(mean - spread)),
                (int) Math.ceil(mean + spread));
    }
}
