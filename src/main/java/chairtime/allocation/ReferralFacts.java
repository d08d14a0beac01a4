package chairtime.allocation;

import chairtime.procurement.PatientGroup;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to triage and place a referral; nothing that names the patient.
 *
 * @param presentation what brings the patient
 * @param accessNeeds what the place must offer
 * @param interpreterLanguage ISO 639 code of two letters of the language to interpret, such as {@code pl}; null when no
 *     interpreter is needed
 * @param dentistGender whom the patient asks to be treated by; null when it does not matter
 * @param patientGroups priority groups the patient belongs to
 * @param district first part of the postcode to look for slots near, such as {@code NR30}; blank when not known
 */
public record ReferralFacts(
        Presentation presentation,
        Set<AccessNeed> accessNeeds,
        @Nullable String interpreterLanguage,
        @Nullable DentistGender dentistGender,
        Set<PatientGroup> patientGroups,
        String district) {

    public ReferralFacts {
        accessNeeds = Set.copyOf(accessNeeds);
        patientGroups = Set.copyOf(patientGroups);
        district = district.strip().toUpperCase(Locale.ROOT);
        interpreterLanguage = interpreterLanguage == null || interpreterLanguage.isBlank()
                ? null
                : interpreterLanguage.strip().toLowerCase(Locale.ROOT);
    }

    /** The same near another district. */
    public ReferralFacts near(String otherDistrict) {
        return new ReferralFacts(
                presentation, accessNeeds, interpreterLanguage, dentistGender, patientGroups, otherDistrict);
    }
}
