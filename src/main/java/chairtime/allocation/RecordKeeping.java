package chairtime.allocation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a patient's details are kept; nothing that names the patient.
 *
 * @param keepUntil last day on which the details are kept, unless they are held
 * @param legalHold whether they are kept beyond that day
 * @param erasedAt when the details were erased, if they were
 */
public record RecordKeeping(LocalDate keepUntil, boolean legalHold, @Nullable Instant erasedAt) {

    /** Whether nothing is left of the details. */
    public boolean isErased() {
        return erasedAt != null;
    }
}
