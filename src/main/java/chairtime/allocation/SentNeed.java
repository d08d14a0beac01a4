package chairtime.allocation;

import chairtime.procurement.PatientGroup;
import java.util.EnumSet;
import java.util.Set;

/** What the codes of a message mean, collected. */
final class SentNeed {

    final Set<Symptom> symptoms = EnumSet.noneOf(Symptom.class);
    final Set<RedFlag> redFlags = EnumSet.noneOf(RedFlag.class);
    final Set<AccessNeed> accessNeeds = EnumSet.noneOf(AccessNeed.class);
    final Set<PatientGroup> groups = EnumSet.noneOf(PatientGroup.class);

    /** @throws IllegalArgumentException when there is no such kind or value */
    void add(String kind, String meaning) {
        switch (kind) {
            case "SYMPTOM" -> symptoms.add(Symptom.valueOf(meaning));
            case "RED_FLAG" -> redFlags.add(RedFlag.valueOf(meaning));
            case "ACCESS_NEED" -> accessNeeds.add(AccessNeed.valueOf(meaning));
            case "PATIENT_GROUP" -> groups.add(PatientGroup.valueOf(meaning));
            default -> throw new IllegalArgumentException("There is no kind of code called " + kind);
        }
    }
}
