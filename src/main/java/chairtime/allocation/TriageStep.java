package chairtime.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One decision on how soon a patient must be seen.
 *
 * @param at when
 * @param by name of who decided
 * @param category what was decided
 * @param proposed what the decision table proposed
 * @param because why it did
 * @param reason why the person decided otherwise; may be blank
 * @param deadlineBefore deadline before; null when there was none
 * @param deadlineAfter deadline after; null when no clock runs
 */
public record TriageStep(
        Instant at,
        String by,
        UrgencyCategory category,
        UrgencyCategory proposed,
        String because,
        String reason,
        @Nullable Instant deadlineBefore,
        @Nullable Instant deadlineAfter) {}
