package chairtime.activity;

import chairtime.platform.Money;
import java.math.BigDecimal;

/**
 * How a contract stands against its requirement of unscheduled care.
 *
 * @param required courses it had to give
 * @param delivered courses it gave
 * @param percent given in percent of the required, not rounded; 100 when none are required
 * @param underTolerance whether money is recovered
 * @param recovery pounds to recover: the claimed part of the missing courses; the fixed part never is
 * @param paidAbove pounds to pay for the courses above those required
 * @param ruleAbove why these are paid or not, with the doubt about it
 * @param rule the rule in words, with its doubt
 */
public record UnscheduledResult(
        int required,
        int delivered,
        BigDecimal percent,
        boolean underTolerance,
        Money recovery,
        Money paidAbove,
        String ruleAbove,
        String rule) {

    /** Courses above those required. */
    public int above() {
        return Math.max(0, delivered - required);
    }
}
