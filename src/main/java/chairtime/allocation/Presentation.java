package chairtime.allocation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What brings the patient.
 *
 * @param symptoms complaints; may be empty
 * @param redFlags signs of danger that were found; may be empty
 * @param dispositionCode code with which NHS 111 closed the call, such as {@code Dx20}; null when there was none
 */
public record Presentation(Set<Symptom> symptoms, Set<RedFlag> redFlags, @Nullable String dispositionCode) {

    public Presentation {
        symptoms = Set.copyOf(symptoms);
        redFlags = Set.copyOf(redFlags);
        dispositionCode = dispositionCode == null || dispositionCode.isBlank() ? null : dispositionCode.strip();
    }
}
