package chairtime.allocation;

import java.time.Instant;
import java.util.Set;

/**
 * An attempt to reach a patient.
 *
 * @param at when
 * @param by name of who tried
 * @param channel which way
 * @param reached whether somebody answered
 * @param redFlags red flags that were named
 * @param note what was said, without names; may be blank
 * @param counts whether it belongs to the follow-up that is going on
 */
public record ContactStep(
        Instant at,
        String by,
        ContactChannel channel,
        boolean reached,
        Set<RedFlag> redFlags,
        String note,
        boolean counts) {}
