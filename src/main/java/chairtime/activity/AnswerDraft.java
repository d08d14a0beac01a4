package chairtime.activity;

import chairtime.platform.Uda;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Figure and words that a practice has begun and not sent.
 *
 * @param version changes with every saving; {@link #NEW} before the first
 * @param figure units; null while none are written
 * @param words what was written, complete or not
 * @param savedAt when it was saved last
 */
public record AnswerDraft(long version, @Nullable Uda figure, String words, Instant savedAt) {

    /** Version of a draft that is not kept yet. */
    public static final long NEW = 0;
}
