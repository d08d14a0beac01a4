package chairtime.activity;

/** How a commissioner decides a mid-year review. */
public enum MidYearDecision {
    ACCEPT_PLAN("Accept the plan"),
    WITHHOLD("Withhold part of later payments"),
    AGREE_REBASE("Record an agreed rebase");

    private final String label;

    MidYearDecision(String label) {
        this.label = label;
    }

    /** The decision in the words of the screens. */
    public String label() {
        return label;
    }
}
