package chairtime.activity;

/** What claims are added up by. */
public enum ClaimGrouping {
    /** Treatment month: that of completion. */
    MONTH("Month"),
    CATEGORY("Category"),
    CONTRACT("Contract"),
    YEAR("Financial year");

    private final String label;

    ClaimGrouping(String label) {
        this.label = label;
    }

    /** The grouping in the words of the screens. */
    public String label() {
        return label;
    }
}
