package chairtime.allocation;

import chairtime.platform.NhsNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a patient is and how to reach them. Kept encrypted, shown only to those who treat or place the patient, and never
 * written to a log, a mail, an export, a process or the audit record.
 *
 * @param familyName family name
 * @param givenNames given names; may be blank
 * @param birthDate date of birth
 * @param nhsNumber NHS number; null when it is not known
 * @param nhsNumberStatus what is known of it
 * @param phone telephone number; may be blank
 * @param email e-mail address; may be blank
 * @param address address without the postcode; may be blank
 * @param postcode postcode such as {@code NR30 1AA}; blank when it is not known or there is no fixed home
 * @param notes what was said about the complaint in free text; may be blank
 */
public record PatientDetails(
        String familyName,
        String givenNames,
        LocalDate birthDate,
        @Nullable NhsNumber nhsNumber,
        NhsNumberStatus nhsNumberStatus,
        String phone,
        String email,
        String address,
        String postcode,
        String notes) {

    /** Longest names, telephone number, address and e-mail address. */
    public static final int LINE_MAX_LENGTH = 200;

    /** Longest free text. */
    public static final int NOTES_MAX_LENGTH = 4000;

    public PatientDetails {
        familyName = familyName.strip();
        givenNames = givenNames.strip();
        phone = phone.strip();
        email = email.strip();
        address = address.strip();
        postcode = Postcodes.tidy(postcode);
        notes = notes.strip();
    }

    /** Nothing of the patient, so that details cannot reach a log by accident. */
    @Override
    public String toString() {
        return "Details of a patient, not shown";
    }
}
