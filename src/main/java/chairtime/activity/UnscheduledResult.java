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
 * @param rule the rule in words, with its doubt
 */
public record UnscheduledResult(
        int required, int delivered, BigDecimal percent, boolean underTolerance, Money recovery, String rule) {}
