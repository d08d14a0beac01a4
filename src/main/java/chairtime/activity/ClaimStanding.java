package chairtime.activity;

/** How a stored claim enters the sums. */
public enum ClaimStanding {
    /** Its units are delivery of the contract. */
    COUNTED("Counts"),
    /** Received too late after completion, so it earns nothing. */
    LATE("Late, earns nothing"),
    /** On a schedule after the fifteen of its year, so it earns nothing. */
    AFTER_YEAR("After the year's fifteen schedules, earns nothing"),
    /** Of a foundation dentist: its units stand apart from the contract's delivery. */
    FOUNDATION_DENTIST("Foundation dentist, apart"),
    /** Flagged as flexible commissioning: its units stand apart from the contract's delivery. */
    FLEXIBLE("Flexible commissioning, apart"),
    /** Takes back what was sent under its reference. */
    DELETION("Deletion"),
    /** The patient failed to return, and a setting says that such courses earn nothing. */
    INCOMPLETE("Incomplete, earns nothing"),
    /** Another row of its reference holds. */
    REPLACED("Replaced by another row"),
    /** A deletion of its reference holds. */
    DELETED("Taken back by a deletion");

    private final String label;

    ClaimStanding(String label) {
        this.label = label;
    }

    /** The standing in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether the claim is the one of its reference that holds. */
    public boolean holds() {
        return this != REPLACED && this != DELETED;
    }
}
