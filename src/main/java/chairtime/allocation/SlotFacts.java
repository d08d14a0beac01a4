package chairtime.allocation;

import chairtime.procurement.PatientGroup;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a slot offers: facts to match, never free text.
 *
 * @param access what the place and the team offer; late hours follow from the time and need not be said
 * @param languages ISO 639 codes of two letters of the languages that are interpreted
 * @param dentistGender the dentist's, or null when it is not said
 * @param keptFor groups that the slot puts first; empty for none
 */
public record SlotFacts(
        Set<AccessNeed> access,
        Set<String> languages,
        @Nullable DentistGender dentistGender,
        Set<PatientGroup> keptFor) {

    /** Nothing is said. */
    public static final SlotFacts NONE = new SlotFacts(Set.of(), Set.of(), null, Set.of());

    public SlotFacts {
        access = Set.copyOf(access);
        languages = Set.copyOf(languages);
        keptFor = Set.copyOf(keptFor);
    }

    /** What the practice said itself: without late hours. */
    public SlotFacts said() {
        return new SlotFacts(
                access.stream().filter(need -> need != AccessNeed.LATE_HOURS).collect(Collectors.toSet()),
                languages,
                dentistGender,
                keptFor);
    }

    /** The same, but kept for those groups. */
    public SlotFacts keptFor(Set<PatientGroup> groups) {
        return new SlotFacts(access, languages, dentistGender, groups);
    }
}
