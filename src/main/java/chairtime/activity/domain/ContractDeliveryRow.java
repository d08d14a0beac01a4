package chairtime.activity.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Exact sums of one contract over the months of a period.
 *
 * @param commissionerCode who commissioned it
 * @param contractNumber ten digits
 * @param providerName latest name of the holder
 * @param postcode latest postcode
 * @param district outward part of it
 * @param annualTarget UDA a year in the last month
 * @param targetDays target times working days, summed
 * @param delivered UDA
 * @param monthsWithData months that were not blank
 * @param shortfallDays target days less delivered times the year's working days, not below zero
 * @param shortfallValueDays the same in pounds
 */
public record ContractDeliveryRow(
        String commissionerCode,
        String contractNumber,
        String providerName,
        @Nullable String postcode,
        @Nullable String district,
        BigDecimal annualTarget,
        BigDecimal targetDays,
        BigDecimal delivered,
        int monthsWithData,
        BigDecimal shortfallDays,
        BigDecimal shortfallValueDays) {

    /** The same as sums over one contract. */
    public DeliveryTotals totals() {
        return new DeliveryTotals(
                1, monthsWithData == 0 ? 1 : 0, annualTarget, targetDays, delivered, shortfallDays, shortfallValueDays);
    }
}
