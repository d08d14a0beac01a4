package chairtime.activity;

import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One month on the way of a commissioner's delivery.
 *
 * @param month the month
 * @param contracts contracts counted
 * @param contractsWithoutData how many of them had no data
 * @param expected working-day share of the annual targets
 * @param delivered UDA delivered
 * @param percent delivered over expected, unrounded; null when nothing was expected
 */
public record MonthOfDelivery(
        TreatmentMonth month,
        int contracts,
        int contractsWithoutData,
        Uda expected,
        Uda delivered,
        @Nullable BigDecimal percent) {}
