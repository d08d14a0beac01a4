package chairtime.activity;

/** A column of a file of claims. Every other column is dropped unread; one that tells about patients is refused. */
public enum ClaimColumn {
    CONTRACT_NUMBER(true, "Ten digits", "1000000001"),
    CLAIM_REFERENCE(
            true,
            "What the practice calls the claim, up to 20 letters, digits, - / . or _; the same in every resubmission",
            "A000123"),
    ACCEPTANCE_DATE(true, "When the course of treatment was accepted; the tariff of that day holds", "2024-05-02"),
    COMPLETION_DATE(
            true,
            "When it was completed; the claim belongs to the year of that day. Blank for an incomplete course",
            "2024-05-16"),
    RECEIVED_DATE(true, "When the NHSBSA received the claim", "2024-05-17"),
    SCHEDULE_MONTH(true, "Month of the pay schedule the claim is on", "2024-06"),
    TREATMENT_CATEGORY(
            true,
            "FP17 treatment category: 9150-1 to 9150-4 or the band alone, 9154, 9155, 9156, 9157, 9158, 9162, UNSCHEDULED, VARNISH, PATHWAY-1 to PATHWAY-3",
            "9150-1"),
    RESUBMISSION(false, "How often the claim was sent before; blank means 0", "0"),
    CLAIM_KIND(false, "NEW, REPLACEMENT or DELETION; blank means new, or replacement when it was sent before", "NEW"),
    CLAIM_COUNT(false, "1, or -1 where a file counts a deletion below zero", "1"),
    FINANCIAL_YEAR(false, "Year the claim is said to belong to; a row that belongs to another is left out", "2024/25"),
    PERFORMER_NUMBER(false, "Up to six digits", "123456"),
    TEETH_TREATED(false, "Permanent teeth filled or extracted, for band 2b", "3"),
    ROOT_FILLINGS(false, "Root fillings of permanent teeth that are no molars, for band 2b", "0"),
    MOLAR_ROOT_FILLINGS(false, "Root fillings of permanent molars, for band 2c", "0"),
    FOUNDATION_DENTIST(false, "Y or N: treated by a foundation dentist", "N"),
    INCOMPLETE(false, "Y or N: the patient did not come back", "N"),
    FLEXIBLE_COMMISSIONING(false, "Value of the flag 9181, 1 to 6; blank or 0 means none", ""),
    PATIENT_CHARGE(false, "Pounds the patient paid", "26.80");

    private final boolean required;
    private final String explanation;
    private final String example;

    ClaimColumn(boolean required, String explanation, String example) {
        this.required = required;
        this.explanation = explanation;
        this.example = example;
    }

    /** Whether a file cannot be read without it. */
    public boolean required() {
        return required;
    }

    /** What stands in it, for people. */
    public String explanation() {
        return explanation;
    }

    /** A value as it may stand in a file. */
    public String example() {
        return example;
    }
}
