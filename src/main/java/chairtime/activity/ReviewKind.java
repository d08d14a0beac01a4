package chairtime.activity;

/** What is asked of practices about their contracts. */
public enum ReviewKind {
    MID_YEAR("Mid-year review"),
    YEAR_END("Year-end reconciliation"),
    FIGURE_QUERY("Query about a figure");

    private final String label;

    ReviewKind(String label) {
        this.label = label;
    }

    /** The kind in the words of the screens. */
    public String label() {
        return label;
    }
}
