package chairtime.activity.ui;

import chairtime.activity.AnswerDraft;
import chairtime.platform.Uda;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a form, and how it is kept.
 *
 * @param draft what was written before; empty when nothing
 * @param keep keeps what is written now
 */
record DraftKeeper(Optional<AnswerDraft> draft, Keep keep, Clock clock) {

    /** Keeps figure and words over the version that was seen; answers the new version. */
    interface Keep {
        long keep(long seenVersion, @Nullable Uda figure, String words);
    }

    long version() {
        return draft.map(AnswerDraft::version).orElse(AnswerDraft.NEW);
    }
}
