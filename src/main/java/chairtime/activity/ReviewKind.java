package chairtime.activity;

/** What is done for all contracts of a year at once. */
public enum ReviewKind {
    MID_YEAR("Mid-year review"),
    YEAR_END("Year-end reconciliation");

    private final String label;

    ReviewKind(String label) {
        this.label = label;
    }

    /** The kind in the words of the screens. */
    public String label() {
        return label;
    }
}
