package chairtime.activity;

import org.jspecify.annotations.Nullable;

/**
 * Delivery of one contract.
 *
 * @param number contract number
 * @param commissionerCode who commissioned it in the period
 * @param providerName the holder's latest name
 * @param postcode postcode of the practice
 * @param district outward part of the postcode
 * @param figures the figures; nothing delivered where there was no data
 * @param state how it stands; no data when no month of the period had any
 */
public record ContractDelivery(
        String number,
        String commissionerCode,
        String providerName,
        @Nullable String postcode,
        @Nullable String district,
        DeliveryFigures figures,
        DeliveryState state) {

    /** Whether any month of the period had data. */
    public boolean hasData() {
        return figures.contractsWithoutData() == 0;
    }
}
