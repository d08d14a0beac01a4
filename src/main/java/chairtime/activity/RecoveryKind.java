package chairtime.activity;

/** How money is recovered. */
public enum RecoveryKind {
    OFFER("Offer instalments to the practice"),
    IMPOSE("Set instalments without agreement"),
    WAIVE("Recover nothing");

    private final String label;

    RecoveryKind(String label) {
        this.label = label;
    }

    /** The kind in the words of the screens. */
    public String label() {
        return label;
    }
}
