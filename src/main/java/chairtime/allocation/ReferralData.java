package chairtime.allocation;

/**
 * What a form or a message says.
 *
 * @param patient who the patient is
 * @param facts what is needed to triage and place the referral
 */
public record ReferralData(PatientDetails patient, ReferralFacts facts) {

    /** The facts near the district that was picked, or else near the patient's postcode, if there is one. */
    ReferralFacts located() {
        return facts.district().isEmpty() ? facts.near(Postcodes.districtOf(patient.postcode())) : facts;
    }
}
