package chairtime.allocation;

/** Where a slot comes from. */
public enum SlotSource {
    SESSION("Extra session"),
    /** Counts for what a contract has to give of unscheduled care. */
    MANDATE("Unscheduled-care requirement"),
    ADDED("Added by the practice");

    private final String label;

    SlotSource(String label) {
        this.label = label;
    }

    /** The source in the words of the screens. */
    public String label() {
        return label;
    }
}
