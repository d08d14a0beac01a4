package chairtime.allocation;

import org.jspecify.annotations.Nullable;

/**
 * What a practice says of an appointment.
 *
 * @param end what became of it
 * @param reason why, without the patient's name; blank where none is needed
 * @param outcome what came of it, when the patient attended and it is known already
 */
public record AppointmentReport(AppointmentEnd end, String reason, @Nullable OutcomeData outcome) {

    /** Longest reason. */
    public static final int REASON_MAX_LENGTH = 2000;

    public AppointmentReport {
        reason = reason.strip();
    }
}
