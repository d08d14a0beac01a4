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
    ADJUSTMENT("Adjustment of what was delivered"),
    /** Pounds that a year end asks back. */
    RECOVERY_SET("Recovery set at the year end"),
    RECOVERY_RECEIVED("Received of the recovery"),
    /** The most pounds that a mid-year review withholds of later payments. */
    WITHHELD("Withheld at mid-year"),
    RELEASED("Released of what was withheld");

    private final String label;

    LedgerKind(String label) {
        this.label = label;
    }

    /** The kind in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether it is only pounds, and comes of a review or a year end, where it is recorded and taken back. */
    public boolean ofReview() {
        return switch (this) {
            case RECOVERY_SET, RECOVERY_RECEIVED, WITHHELD, RELEASED -> true;
            case CARRY_FORWARD_IN, NEW_PATIENT_PREMIUM, MISCELLANEOUS, AGREED_MONTH, ADJUSTMENT -> false;
        };
    }

    /** Whether an entry that stands keeps another of its kind, year and month away. */
    public boolean standsAlone() {
        return this == CARRY_FORWARD_IN || this == AGREED_MONTH;
    }
}
