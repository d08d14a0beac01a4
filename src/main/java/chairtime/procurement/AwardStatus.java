package chairtime.procurement;

/** Where an award proposal stands. */
public enum AwardStatus {
    PROPOSED("Waits for approval"),
    SENT_BACK("Sent back"),
    APPROVED("Approved");

    private final String label;

    AwardStatus(String label) {
        this.label = label;
    }

    /** The status in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether a proposal may go from this status to the other. */
    public boolean canBecome(AwardStatus next) {
        return this == PROPOSED && next != PROPOSED;
    }
}
