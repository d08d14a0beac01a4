package chairtime.allocation;

import chairtime.procurement.PatientGroup;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a patient needs of a slot; nothing in it says who the patient is.
 *
 * @param category how soon the patient needs to be seen
 * @param now when the answer is given
 * @param earliest no slot before this can be reached
 * @param deadline no slot after this is soon enough
 * @param needs what the place must offer
 * @param interpreterLanguage two-letter code of the language to be interpreted, or null for none
 * @param dentistGender the dentist the patient asks for, or null for any
 * @param groups priority groups that the patient belongs to
 * @param from where the patient comes from, or null when nobody knows
 * @param declined slots that this patient or the practice has declined
 */
public record SlotWish(
        UrgencyCategory category,
        Instant now,
        Instant earliest,
        Instant deadline,
        Set<AccessNeed> needs,
        @Nullable String interpreterLanguage,
        @Nullable DentistGender dentistGender,
        Set<PatientGroup> groups,
        @Nullable Point from,
        Set<SlotId> declined) {

    public SlotWish {
        needs = Set.copyOf(needs);
        groups = Set.copyOf(groups);
        declined = Set.copyOf(declined);
    }
}
