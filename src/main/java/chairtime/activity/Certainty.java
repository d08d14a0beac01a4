package chairtime.activity;

/** How far a number of the rules can be relied on. */
public enum Certainty {
    /** Somebody's published page says so. */
    SOURCED("Sourced"),
    /** Follows by arithmetic or logic from sourced figures. */
    DERIVED("Derived"),
    /** Known, but no page was at hand that says so. */
    FROM_MEMORY("From memory"),
    /** Sources disagree or are missing; check it before money depends on it. */
    DOUBTFUL("Doubtful, check it");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    /** The certainty in the words of the screens. */
    public String label() {
        return label;
    }
}
