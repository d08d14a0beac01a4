package chairtime.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What counts towards a commitment by one definition. Counts of different definitions are never added.
 *
 * @param validFrom first day of the definition
 * @param validTo its last day; null while no end is known
 * @param words what counts
 * @param source who says so
 * @param months months of the year so far whose first day it holds on
 * @param published how many of them are published
 * @param counted courses that count in those; null when none is published
 * @param baseline share of the baseline for as many months; null when it was counted otherwise or is not known
 */
public record CommitmentCount(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String words,
        String source,
        int months,
        int published,
        @Nullable Long counted,
        @Nullable BigDecimal baseline) {

    /** Courses above the baseline, below zero when there were fewer; null when one of the two is not known. */
    public @Nullable BigDecimal extra() {
        return counted == null || baseline == null
                ? null
                : BigDecimal.valueOf(counted).subtract(baseline);
    }
}
