package chairtime.procurement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the holder of a contract may bid.
 *
 * @param providerCode the provider's code
 * @param providerName its name
 * @param contractNumber the contract
 * @param district where the practice is
 * @param deliveryPercent delivery in the year to date; null without data
 * @param refusals why it may not bid; empty when it may
 */
public record ProviderEligibility(
        String providerCode,
        String providerName,
        String contractNumber,
        String district,
        @Nullable BigDecimal deliveryPercent,
        List<String> refusals) {

    /** Whether it may bid. */
    public boolean eligible() {
        return refusals.isEmpty();
    }
}
