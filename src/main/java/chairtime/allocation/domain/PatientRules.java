package chairtime.allocation.domain;

import chairtime.allocation.NhsNumberStatus;
import chairtime.allocation.PatientDetails;
import chairtime.allocation.Postcodes;
import java.time.LocalDate;

/** What a patient's details must say. The sentences never repeat what was typed. */
final class PatientRules {

    private static final int OLDEST_YEARS = 130;

    private PatientRules() {}

    /** Collects every rule that the details break on that day. */
    static void check(PatientDetails patient, LocalDate today, Faults faults) {
        boolean hasNumber = patient.nhsNumber() != null;
        faults.demand(
                        isLine(patient.familyName()) && !patient.familyName().isEmpty(),
                        "familyName",
                        "Give the family name, in at most 200 characters.")
                .demand(isLine(patient.givenNames()), "givenNames", "Shorten the given names to 200 characters.")
                .demand(
                        !patient.birthDate().isAfter(today),
                        "birthDate",
                        "The date of birth lies in the future; check day, month and year.")
                .demand(
                        patient.birthDate().isAfter(today.minusYears(OLDEST_YEARS)),
                        "birthDate",
                        "The date of birth lies more than 130 years back; check the year.")
                .demand(
                        hasNumber != (patient.nhsNumberStatus() == NhsNumberStatus.MISSING),
                        "nhsNumber",
                        "Give the NHS number, or say that it is not known.")
                .demand(isLine(patient.phone()), "phone", "Shorten the telephone number to 200 characters.")
                .demand(
                        isLine(patient.email())
                                && (patient.email().isEmpty() || patient.email().indexOf('@') > 0),
                        "email",
                        "An e-mail address has an @ and at most 200 characters.")
                .demand(isLine(patient.address()), "address", "Shorten the address to 200 characters.")
                .demand(
                        !patient.phone().isEmpty()
                                || !patient.email().isEmpty()
                                || !patient.address().isEmpty(),
                        "phone",
                        "Give at least one way to reach the patient: telephone, e-mail or address.")
                .demand(
                        patient.postcode().isEmpty() || Postcodes.isPostcode(patient.postcode()),
                        "postcode",
                        "A postcode looks like NR30 1AA; leave it empty when it is not known.")
                .demand(
                        patient.notes().length() <= PatientDetails.NOTES_MAX_LENGTH,
                        "notes",
                        "Shorten the notes to 4,000 characters.");
    }

    private static boolean isLine(String text) {
        return text.length() <= PatientDetails.LINE_MAX_LENGTH;
    }
}
