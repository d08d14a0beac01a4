package chairtime.allocation;

/** What a patient needs of a place and a place can offer: facts to match, never free text. */
public enum AccessNeed {
    STEP_FREE("Step-free access"),
    HOIST("Hoist"),
    BARIATRIC_CHAIR("Bariatric chair"),
    SEDATION("Sedation"),
    CHILDREN("Treats children"),
    LATE_HOURS("Late hours");

    private final String label;

    AccessNeed(String label) {
        this.label = label;
    }

    /** The need in the words of the screens. */
    public String label() {
        return label;
    }
}
