package chairtime.allocation;

import chairtime.platform.NhsNumber;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Referrals as a coordinator would take them. */
public final class ExampleReferral {

    /** Texts of {@link #patient()} that must be found nowhere in the open. */
    public static final Set<String> NAMED = Set.of(
            "Quillfeather",
            "Araminta",
            "1948-05-17",
            "9434765919",
            "943 476 5919",
            "01632960777",
            "quill@feather.example",
            "7 Lighthouse Lane",
            "NR30 1AA",
            "allergic to penicillin");

    private ExampleReferral() {}

    public static PatientDetails patient() {
        return patient("Quillfeather", LocalDate.of(1948, 5, 17), "943 476 5919");
    }

    public static PatientDetails patient(String familyName, LocalDate birthDate, @Nullable String number) {
        return new PatientDetails(
                familyName,
                "Araminta",
                birthDate,
                number == null ? null : NhsNumber.parse(number),
                number == null ? NhsNumberStatus.MISSING : NhsNumberStatus.NOT_VERIFIED,
                "01632960777",
                "quill@feather.example",
                "7 Lighthouse Lane",
                "nr301aa",
                "allergic to penicillin");
    }

    public static ReferralFacts facts(Symptom... symptoms) {
        return facts(new Presentation(Set.of(symptoms), Set.of(), null));
    }

    public static ReferralFacts facts(Presentation presentation) {
        return new ReferralFacts(presentation, Set.of(AccessNeed.STEP_FREE), "pl", null, Set.of(), "");
    }

    public static ReferralData of(Symptom... symptoms) {
        return new ReferralData(patient(), facts(symptoms));
    }
}
