package chairtime.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a patient who missed an appointment or could not be reached.
 *
 * @param at when
 * @param by name of who decided
 * @param decision what was decided
 * @param reason why
 * @param agreed whether a closure was signed off; null while nobody has decided and for a search
 * @param agreedAt when that was decided
 * @param agreedBy name of who decided that
 * @param agreedReason why
 */
public record FollowUpStep(
        Instant at,
        String by,
        FollowUpDecision decision,
        String reason,
        @Nullable Boolean agreed,
        @Nullable Instant agreedAt,
        @Nullable String agreedBy,
        @Nullable String agreedReason) {}
