package chairtime.workflow;

import org.jspecify.annotations.Nullable;

/**
 * What became of one more try.
 *
 * @param job what was tried
 * @param failure why it failed again; null when it went well
 */
public record RetryResult(FailedJob job, @Nullable String failure) {

    /** Whether the process goes on. */
    public boolean succeeded() {
        return failure == null;
    }
}
