package chairtime.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient's appointment as the practice sees it; nothing that names the patient, which {@link PatientsOfPractice}
 * shows.
 *
 * @param item when, and what became of it
 * @param version to hand back with what is recorded
 * @param facts what is needed to prepare; null once the patient is no longer the practice's
 * @param outcome what came of it; null as long as that is not known
 * @param hasBegun whether the time of the appointment has come
 * @param mayRecord whether what happened can be said now
 * @param mayGiveOutcome whether the outcome is to be given
 * @param mayCorrect whether the outcome, or that the patient missed it, can be put right
 * @param history what was recorded, first one first
 */
public record AppointmentView(
        AppointmentItem item,
        long version,
        @Nullable ReferralFacts facts,
        @Nullable OutcomeData outcome,
        boolean hasBegun,
        boolean mayRecord,
        boolean mayGiveOutcome,
        boolean mayCorrect,
        List<AppointmentStep> history) {}
