package chairtime.activity;

/** How what a course earns enters a contract's delivery, and why it earns nothing. */
public enum CourseStanding {
    /** Its units are delivery of the contract. */
    COUNTED("Counts"),
    /** Received too late after completion: it has to be claimed, and earns nothing. */
    LATE("Late, earns nothing"),
    /** The patient failed to return, and a setting says that such courses earn nothing. */
    INCOMPLETE("Incomplete, earns nothing"),
    /** Of a foundation dentist: in England its units stand apart from the contract's delivery. */
    FOUNDATION_DENTIST("Foundation dentist, apart"),
    /** Flagged 9181 as flexible commissioning: its units stand apart from the contract's delivery. */
    FLEXIBLE("Flexible commissioning, apart"),
    /** Domiciliary visits and sedation: counted as courses, not as units. */
    COURSE_ONLY("Counted as a course, earns no units"),
    /** No tariff of the item holds on the day that selects it. */
    NO_TARIFF("No tariff on that day"),
    /** Pounds cannot be shown as units without the contract's rate. */
    NO_RATE("The contract has no rate");

    private final String label;

    CourseStanding(String label) {
        this.label = label;
    }

    /** The standing in the words of the screens. */
    public String label() {
        return label;
    }
}
