package chairtime.activity;

/** Where the figure of a month comes from. */
public enum MonthSource {
    AGREED("Agreed"),
    PUBLISHED("Contractor month"),
    CLAIMS("Claims"),
    NO_DATA("No data");

    private final String label;

    MonthSource(String label) {
        this.label = label;
    }

    /** The source in the words of the screens. */
    public String label() {
        return label;
    }
}
