package chairtime.procurement;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.security.ApprovalTier;
import java.util.List;

/**
 * What a provider of a proposed award was awarded by the same commissioner in this financial year, over all needs. The
 * limits are not held against it; it is there to look at, because a purchase can be split over several calls.
 *
 * @param providerCode code of the provider
 * @param providerName its name
 * @param year the financial year
 * @param proposed what the proposed award takes of the provider's bid
 * @param earlier awards approved in the year, latest first
 * @param tierTogether who would have to approve all of it as one award
 * @param beyondTier whether that is a tier above the one that decides on this award
 */
public record ProviderAwards(
        String providerCode,
        String providerName,
        FinancialYear year,
        Money proposed,
        List<EarlierAward> earlier,
        ApprovalTier tierTogether,
        boolean beyondTier) {

    /** What the earlier awards come to. */
    public Money awardedBefore() {
        return earlier.stream().map(EarlierAward::total).reduce(Money.ZERO, Money::plus);
    }

    /** The earlier awards and the proposed one. */
    public Money together() {
        return awardedBefore().plus(proposed);
    }
}
