package chairtime.procurement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param text part of the title, or null for any
 * @param statuses only calls of those statuses; empty for any
 */
public record CallFilter(@Nullable String text, Set<CallStatus> statuses) {

    /** Every call. */
    public static final CallFilter ALL = new CallFilter(null, Set.of());
}
