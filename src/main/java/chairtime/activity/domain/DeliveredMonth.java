package chairtime.activity.domain;

import chairtime.activity.ClaimedMonth;
import chairtime.activity.MonthSource;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts as delivered of a month, with every source that speaks of it.
 *
 * @param month treatment month
 * @param source the source that counts
 * @param units its figure; null is no data
 * @param adjustments sum of the adjustments of that month, on top
 * @param agreed the agreed figure, if one stands
 * @param published the published figure, if the month is not blank
 * @param claims the claims, if there are any
 */
public record DeliveredMonth(
        TreatmentMonth month,
        MonthSource source,
        @Nullable Uda units,
        Uda adjustments,
        @Nullable LedgerRow agreed,
        @Nullable Uda published,
        List<ClaimedMonth> claims) {

    /** The claims' sum; null without claims. */
    public @Nullable Uda claimed() {
        return sum(claims);
    }

    /** What the month adds to the year. */
    public Uda counted() {
        return (units == null ? Uda.ZERO : units).plus(adjustments);
    }

    static @Nullable Uda sum(List<ClaimedMonth> claims) {
        return claims.stream().map(ClaimedMonth::units).reduce(Uda::plus).orElse(null);
    }
}
