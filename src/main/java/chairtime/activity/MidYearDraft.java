package chairtime.activity;

import java.time.Instant;

/**
 * An answer that a practice has begun and not sent.
 *
 * @param version changes with every saving; {@link #NEW} before the first
 * @param answer what it says
 * @param savedAt when it was saved last
 */
public record MidYearDraft(long version, MidYearAnswer answer, Instant savedAt) {

    /** Version of a draft that is not kept yet. */
    public static final long NEW = 0;
}
