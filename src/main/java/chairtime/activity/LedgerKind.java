package chairtime.activity;

/** What an entry of the ledger is. */
public enum LedgerKind {
    /** A deficit of the year before is positive, a credit negative. */
    CARRY_FORWARD_IN("Carried forward from the year before"),
    NEW_PATIENT_PREMIUM("New Patient Premium credit"),
    MISCELLANEOUS("Miscellaneous credit"),
    /** What counts as delivered of a month, whatever the sources say. */
    AGREED_MONTH("Agreed figure of a month"),
    /** Adds to what was delivered, or takes from it. */
    ADJUSTMENT("Adjustment of what was delivered");

    private final String label;

    LedgerKind(String label) {
        this.label = label;
    }

    /** The kind in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether an entry that stands keeps another of its kind, year and month away. */
    public boolean standsAlone() {
        return this == CARRY_FORWARD_IN || this == AGREED_MONTH;
    }
}
