package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a claim earns.
 *
 * @param standing how it enters the contract's delivery
 * @param item the item of the tariff; null when the category has none
 * @param tenThousandths ten-thousandths of a unit; 0 for whatever earns nothing
 * @param pence pence that the claim earns where the item is priced in pounds; 0 otherwise. Guaranteed pounds are not
 *     among them
 * @param lostTenThousandths what a late claim would have earned in time, or an incomplete one completed
 * @param countingDay day that decides the month and the year it belongs to: completion, or what stands in for it; days
 *     since 1 January 1970
 */
public record Earned(
        CourseStanding standing,
        @Nullable TariffItem item,
        long tenThousandths,
        long pence,
        long lostTenThousandths,
        int countingDay) {

    private static final int UDA_DECIMALS = 4;
    private static final int PENCE = 2;

    /** The units. */
    public Uda units() {
        return new Uda(BigDecimal.valueOf(tenThousandths, UDA_DECIMALS));
    }

    /** The pounds. */
    public Money pounds() {
        return new Money(BigDecimal.valueOf(pence, PENCE));
    }
}
