package chairtime.allocation;

import chairtime.platform.NhsNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a message says of a patient. Blank or null is what it does not say.
 *
 * @param familyName family name
 * @param givenNames given names
 * @param birthDate date of birth
 * @param nhsNumber NHS number, well-formed
 * @param nhsNumberVerified whether the sender says that the national service knows it
 * @param phone telephone numbers
 * @param email e-mail address
 * @param address address without the postcode
 * @param postcode postcode
 */
public record SentPatient(
        String familyName,
        String givenNames,
        @Nullable LocalDate birthDate,
        @Nullable NhsNumber nhsNumber,
        boolean nhsNumberVerified,
        String phone,
        String email,
        String address,
        String postcode) {

    /** A message that says nothing of the patient. */
    public static final SentPatient NOTHING = new SentPatient("", "", null, null, false, "", "", "", "");

    /** Nothing of the patient, so that details cannot reach a log by accident. */
    @Override
    public String toString() {
        return "Details of a patient, not shown";
    }
}
