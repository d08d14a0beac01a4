package chairtime.allocation;

/** What is known of a patient's NHS number. That it is well-formed does not make it the patient's. */
public enum NhsNumberStatus {
    VERIFIED("Verified with the national service"),
    NOT_VERIFIED("Given, not verified"),
    MISSING("Not known");

    private final String label;

    NhsNumberStatus(String label) {
        this.label = label;
    }

    /** The status in the words of the screens. */
    public String label() {
        return label;
    }
}
