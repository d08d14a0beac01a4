package chairtime.allocation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A patient's record as those see it who may.
 *
 * @param pseudonym what the patient is called everywhere else, such as {@code P-7K3M9Q}
 * @param details who the patient is; null once they are erased
 * @param keepUntil last day on which the details are kept, unless they are held
 * @param legalHold whether they are kept beyond that day
 * @param erasedAt when the details were erased, if they were
 */
public record PatientView(
        String pseudonym,
        @Nullable PatientDetails details,
        LocalDate keepUntil,
        boolean legalHold,
        @Nullable Instant erasedAt) {}
