package chairtime.activity;

import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import org.jspecify.annotations.Nullable;

/**
 * A month of a commissioner's year beside the year before.
 *
 * @param month treatment month
 * @param contractsWithData contracts of which the month has data
 * @param counted what counts of the month; null is no data
 * @param toDate counted from April to this month; null before the first and after the newest month with data
 * @param byWorkingDays expected from April to this month, by working days
 * @param bySeason the same by the seasons of the year
 * @param before what counted of the same month of the year before; null is no data
 * @param beforeToDate the same from April; null is no data
 */
public record PositionMonth(
        TreatmentMonth month,
        long contractsWithData,
        @Nullable Uda counted,
        @Nullable Uda toDate,
        Uda byWorkingDays,
        Uda bySeason,
        @Nullable Uda before,
        @Nullable Uda beforeToDate) {}
