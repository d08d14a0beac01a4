package chairtime.allocation;

/** How a claim on a seat ended. */
public enum ClaimEnd {
    RELEASED("Given back"),
    EXPIRED("Not taken up in time"),
    SLOT_CLOSED("Closed by the practice"),
    USED("Used up");

    private final String label;

    ClaimEnd(String label) {
        this.label = label;
    }

    /** The end in the words of the screens. */
    public String label() {
        return label;
    }
}
