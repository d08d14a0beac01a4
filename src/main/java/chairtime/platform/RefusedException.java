package chairtime.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for cannot be done. The message is a sentence for the person who asked: what is wrong and what to
 * do. Nothing has changed.
 */
public class RefusedException extends RuntimeException {

    private final @Nullable String field;

    /** @param message what is wrong and what to do */
    public RefusedException(String message) {
        this(null, message);
    }

    /**
     * @param field property name of the field at fault
     * @param message what is wrong and what to do
     */
    public RefusedException(@Nullable String field, String message) {
        super(message);
        this.field = field;
    }

    /** Property name of the field at fault, when there is one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
