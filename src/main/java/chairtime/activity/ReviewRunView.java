package chairtime.activity;

import chairtime.platform.FinancialYear;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The start of the reviews of many contracts, as its page shows it.
 *
 * @param id number
 * @param kind what is started
 * @param year financial year
 * @param contracts how many contracts it looked at
 * @param counts how many have which result; results without any are left out
 * @param startedAt when
 * @param startedBy name of the person
 * @param endedAt when the last contract was done; null while it goes on
 */
public record ReviewRunView(
        ReviewRunId id,
        ReviewKind kind,
        FinancialYear year,
        int contracts,
        Map<RunResult, Long> counts,
        Instant startedAt,
        String startedBy,
        @Nullable Instant endedAt) {

    /** How many contracts have that result. */
    public long count(RunResult result) {
        return counts.getOrDefault(result, 0L);
    }

    /** Whether it still goes on. */
    public boolean goesOn() {
        return endedAt == null;
    }

    /** How much of all is done, 0 to 1. */
    public double share() {
        return contracts == 0 ? 1 : 1 - (double) count(RunResult.TO_START) / contracts;
    }
}
