package chairtime.platform;

import org.jspecify.annotations.Nullable;

/**
 * The application must not start as it is set up. The message is the one sentence an operator reads: what is wrong and
 * what to do; it is printed alone, and the process ends with exit code 1.
 */
public class StartRefusedException extends RuntimeException {

    /** @param sentence what is wrong and what to do */
    public StartRefusedException(String sentence) {
        this(sentence, null);
    }

    /**
     * @param sentence what is wrong and what to do
     * @param cause what the system reported, kept for the debug log
     */
    public StartRefusedException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
