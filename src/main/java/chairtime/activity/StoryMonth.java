package chairtime.activity;

import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import org.jspecify.annotations.Nullable;

/**
 * A month of a contract's year.
 *
 * @param month treatment month
 * @param source where its figure comes from
 * @param units the figure; null is no data
 * @param agreed the agreed figure, if one stands
 * @param published the contractor month's figure; null is blank or not published
 * @param claimed the claims' sum; null without claims
 * @param adjustments on top
 * @param toDate counted from April to this month
 * @param expectedByWorkingDays share of the contracted units from April to this month, by working days
 * @param expectedBySeason the same by the seasons of the year
 */
public record StoryMonth(
        TreatmentMonth month,
        MonthSource source,
        @Nullable Uda units,
        @Nullable Uda agreed,
        @Nullable Uda published,
        @Nullable Uda claimed,
        Uda adjustments,
        Uda toDate,
        Uda expectedByWorkingDays,
        Uda expectedBySeason) {}
