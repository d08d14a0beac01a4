package chairtime.activity;

/** Where a recovery stands that is set. */
public enum RecoveryState {
    OVERDUE("Overdue"),
    ON_TIME("Nothing overdue"),
    RECEIVED("Received in full");

    private final String label;

    RecoveryState(String label) {
        this.label = label;
    }

    /** The state in the words of the screens. */
    public String label() {
        return label;
    }
}
