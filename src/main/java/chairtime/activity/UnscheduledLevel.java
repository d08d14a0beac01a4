package chairtime.activity;

import chairtime.platform.FinancialYear;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a commissioner made of a contract's requirement of unscheduled care, in exceptional circumstances.
 *
 * @param year financial year that it is of
 * @param courses courses to give; null goes back to what the rule says
 * @param reason why
 * @param reference where it stands; may be empty
 * @param recordedAt when
 * @param recordedBy who
 */
public record UnscheduledLevel(
        FinancialYear year,
        @Nullable Integer courses,
        String reason,
        String reference,
        Instant recordedAt,
        String recordedBy) {}
