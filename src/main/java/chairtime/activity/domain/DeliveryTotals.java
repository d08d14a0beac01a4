package chairtime.activity.domain;

import java.math.BigDecimal;

/**
 * Sums over contracts and months, exact: shares are multiplied with working days and only divided at the end.
 *
 * @param contracts contracts counted
 * @param withoutData how many of them had no data in any month
 * @param annualTarget UDA a year of those that the last month lists
 * @param targetDays target times working days, summed
 * @param delivered UDA
 * @param shortfallDays contract by contract, target days less delivered times the year's working days, not below zero
 * @param shortfallValueDays the same in pounds at each contract's own rate
 */
public record DeliveryTotals(
        int contracts,
        int withoutData,
        BigDecimal annualTarget,
        BigDecimal targetDays,
        BigDecimal delivered,
        BigDecimal shortfallDays,
        BigDecimal shortfallValueDays) {}
