package chairtime.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a sender asks the patient to be contacted. The clock of the referral is another one and starts with triage.
 *
 * @param from earliest; null when it is not said
 * @param until latest; null when it is not said
 */
public record ContactWindow(@Nullable Instant from, @Nullable Instant until) {

    /** Nothing was asked for. */
    public static final ContactWindow NONE = new ContactWindow(null, null);
}
