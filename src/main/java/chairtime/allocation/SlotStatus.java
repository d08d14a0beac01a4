package chairtime.allocation;

/** Whether patients can be seen in a slot. */
public enum SlotStatus {
    OPEN("Open"),
    /** Cancelled by the practice, with a reason; it does not open again. */
    CLOSED("Closed");

    private final String label;

    SlotStatus(String label) {
        this.label = label;
    }

    /** The status in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether a slot may go from this status to the other. */
    public boolean canBecome(SlotStatus next) {
        return this == OPEN && next == CLOSED;
    }
}
