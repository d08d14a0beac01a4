package chairtime.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of an appointment at a time.
 *
 * @param at when
 * @param by name of who recorded it
 * @param startsAt beginning of the appointment that it is about
 * @param end what became of it
 * @param notBrought whether a child was not brought
 * @param reason why, or why it was corrected; may be blank
 * @param outcome what came of it; null for none
 */
public record AppointmentStep(
        Instant at,
        String by,
        Instant startsAt,
        AppointmentEnd end,
        boolean notBrought,
        String reason,
        @Nullable OutcomeData outcome) {}
