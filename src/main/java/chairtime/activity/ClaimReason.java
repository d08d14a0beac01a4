package chairtime.activity;

/** Why a row of a file of claims was left out. */
public enum ClaimReason {
    COLUMNS("The row has not as many columns as the header; it may be cut off"),
    CONTRACT_NUMBER("CONTRACT_NUMBER is not a number of ten digits"),
    UNKNOWN_CONTRACT("No contract with this number is known; import the contractor month that lists it first"),
    OTHER_COMMISSIONER("The contract belongs to another commissioner"),
    CLAIM_REFERENCE(
            "CLAIM_REFERENCE is missing, longer than 20 characters, or has others than letters, digits, - / . _"),
    RESUBMISSION("RESUBMISSION is not a whole number from 0 to 99"),
    CLAIM_KIND("CLAIM_KIND is not NEW, REPLACEMENT or DELETION"),
    CLAIM_COUNT("CLAIM_COUNT is neither 1 nor -1"),
    KIND_AND_COUNT("CLAIM_COUNT is -1, but CLAIM_KIND says that the claim is no deletion"),
    ACCEPTANCE_DATE("ACCEPTANCE_DATE is missing or not a day such as 2024-05-02 or 02/05/2024"),
    COMPLETION_DATE("COMPLETION_DATE is not a day such as 2024-05-16 or 16/05/2024"),
    NOT_COMPLETED("COMPLETION_DATE is missing, and INCOMPLETE does not say that the patient did not come back"),
    RECEIVED_DATE("RECEIVED_DATE is missing or not a day such as 2024-05-17 or 17/05/2024"),
    DATES_REVERSED("The course was completed before it was accepted"),
    RECEIVED_TOO_EARLY("The claim was received before the course was completed"),
    BEFORE_CONTRACTS("The course was accepted before 1 April 2006, when units of dental activity began"),
    IN_THE_FUTURE("A date lies in the future"),
    SCHEDULE_MONTH("SCHEDULE_MONTH is missing or not a month such as 2024-06 or 202406"),
    SCHEDULE_TOO_EARLY("SCHEDULE_MONTH lies before the month in which the course was completed"),
    FINANCIAL_YEAR("FINANCIAL_YEAR is not a year such as 2024/25"),
    WRONG_YEAR("The claim belongs to another year than FINANCIAL_YEAR says"),
    TREATMENT_CATEGORY("TREATMENT_CATEGORY is missing or no FP17 category that earns units"),
    PERFORMER_NUMBER("PERFORMER_NUMBER is not a number of up to six digits"),
    TREATED("TEETH_TREATED, ROOT_FILLINGS or MOLAR_ROOT_FILLINGS is not a whole number from 0 to 52"),
    YES_OR_NO("FOUNDATION_DENTIST or INCOMPLETE is neither Y nor N"),
    FLEXIBLE_COMMISSIONING("FLEXIBLE_COMMISSIONING is not a number from 0 to 6"),
    PATIENT_CHARGE("PATIENT_CHARGE is not an amount of pounds from 0 to 99999.99"),
    NO_TARIFF("No tariff of the category holds on the day that selects it"),
    NO_RATE("The category is paid in pounds, and the contract has no target to convert them into units with");

    private final String sentence;

    ClaimReason(String sentence) {
        this.sentence = sentence;
    }

    /** The reason as people read it. */
    public String sentence() {
        return sentence;
    }
}
