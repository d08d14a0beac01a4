package chairtime.activity;

/** How far an import of claims is. */
public enum ClaimImportState {
    /** Somebody has to say which column is which. */
    NEEDS_MAPPING("Columns to name"),
    WAITING("Waiting"),
    RUNNING("Importing"),
    /** Stopped by a person; it can be resumed. */
    STOPPED("Stopped"),
    /** The file cannot be used. */
    REFUSED("Refused"),
    /** Ended by a fault of ours; it can be resumed. */
    FAILED("Not imported"),
    /** Its claims are in the sums. */
    CURRENT("Imported"),
    UNDOING("Being undone"),
    /** Its claims are no longer in the sums. */
    UNDONE("Undone");

    private final String label;

    ClaimImportState(String label) {
        this.label = label;
    }

    /** The state in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether work on it goes on or is about to. */
    public boolean atWork() {
        return this == WAITING || this == RUNNING || this == UNDOING;
    }

    /** Whether its claims are in the sums. */
    public boolean counts() {
        return this == CURRENT || this == UNDOING;
    }

    /** Whether a person may let it go on. */
    public boolean resumable() {
        return this == STOPPED || this == FAILED;
    }

    /** Whether a person may undo it. */
    public boolean undoable() {
        return this == CURRENT || resumable() || this == NEEDS_MAPPING;
    }
}
