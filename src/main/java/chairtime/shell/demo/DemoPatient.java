package chairtime.shell.demo;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.NhsNumberStatus;
import chairtime.allocation.PatientDetails;
import chairtime.allocation.Presentation;
import chairtime.allocation.RedFlag;
import chairtime.allocation.ReferralData;
import chairtime.allocation.ReferralFacts;
import chairtime.allocation.Symptom;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invented patients. Their telephone numbers are of the range that is kept for fiction. */
enum DemoPatient {
    ROWANTREE("Rowantree", "Iris", 1961, Set.of(), null),
    SILVERBECK("Silverbeck", "Jonah", 1988, Set.of(), null),
    THORNHILL("Thornhill", "Mabel", 1943, Set.of(AccessNeed.HOIST), null),
    UNDERHAY("Underhay", "Cyril", 1950, Set.of(AccessNeed.HOIST), null),
    VALEWOOD("Valewood", "Tessa", 1979, Set.of(), null),
    WINTERBORN("Winterborn", "Abel", 1967, Set.of(), null),
    YARBOROUGH("Yarborough", "Kasia", 1992, Set.of(AccessNeed.STEP_FREE), "pl"),
    ZEALE("Zeale", "Orla", 2001, Set.of(), null),
    APPLEGARTH("Applegarth", "Noah", 1984, Set.of(), null);

    private final String familyName;
    private final String givenNames;
    private final int born;
    private final Set<AccessNeed> needs;
    private final @Nullable String language;

    DemoPatient(String familyName, String givenNames, int born, Set<AccessNeed> needs, @Nullable String language) {
        this.familyName = familyName;
        this.givenNames = givenNames;
        this.born = born;
        this.needs = needs;
        this.language = language;
    }

    ReferralData referral(Set<Symptom> symptoms, Set<RedFlag> flags) {
        return new ReferralData(
                new PatientDetails(
                        familyName,
                        givenNames,
                        LocalDate.of(born, 3, 1 + ordinal()),
                        null,
                        NhsNumberStatus.MISSING,
                        "0163296080" + ordinal(),
                        "",
                        (ordinal() + 3) + " Quay Street",
                        "ZN" + (1 + ordinal() % 3) + " 1AA",
                        ""),
                new ReferralFacts(new Presentation(symptoms, flags, null), needs, language, null, Set.of(), ""));
    }
}
