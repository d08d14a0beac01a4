package chairtime.allocation;

/** What came of an appointment that was attended: rules section 3.10. */
public enum CareOutcome {
    TREATED("Treated"),
    ADVICE_ONLY("Advice only"),
    PRESCRIBED("Prescribed"),
    REFERRED_ON("Referred on"),
    EXTRACTION("Extraction"),
    NO_TREATMENT_NEEDED("No treatment needed"),
    NEEDS_STABILISATION("Needs stabilisation");

    private final String label;

    CareOutcome(String label) {
        this.label = label;
    }

    /** The outcome in the words of the screens. */
    public String label() {
        return label;
    }
}
