package chairtime.platform.database;

import chairtime.platform.StartRefusedException;
import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message is the sentence an operator reads. */
public class DatabaseStartException extends StartRefusedException {

    /**
     * @param message what is wrong and what to do
     * @param cause what the system reported, if anything
     */
    public DatabaseStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
