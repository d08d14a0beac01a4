package chairtime.procurement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param text part of the title, or null for any
 * @param statuses only calls of those statuses; empty for any
 * @param district only calls to practices of that district, and those to the whole area; null for any
 */
public record CallFilter(@Nullable String text, Set<CallStatus> statuses, @Nullable String district) {

    /** Every call. */
    public static final CallFilter ALL = new CallFilter(null, Set.of(), null);
}
