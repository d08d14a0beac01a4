package chairtime.activity;

/** What is asked of practices about their contracts. */
public enum ReviewKind {
    MID_YEAR("Mid-year review", "review"),
    YEAR_END("Year-end reconciliation", "year end"),
    FIGURE_QUERY("Query about a figure", "query");

    private final String label;
    private final String one;

    ReviewKind(String label, String one) {
        this.label = label;
        this.one = one;
    }

    /** The kind in the words of the screens. */
    public String label() {
        return label;
    }

    /** What sentences call one of them. */
    public String one() {
        return one;
    }
}
