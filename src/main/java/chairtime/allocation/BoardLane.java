package chairtime.allocation;

/** How near open referrals are to missing their deadline, the most pressing first. */
public enum BoardLane {
    /** The deadline is over without the patient having been seen, or the appointment is after it. */
    MISSED("Deadline missed"),
    /** The last warning was due. */
    DANGER("In danger now"),
    /** No clock runs before triage, so nobody knows how pressing it is. */
    UNTRIAGED("Not triaged yet"),
    /** The first warning was due. */
    NEXT("Next"),
    LATER("Later"),
    /** An appointment before the deadline, or seen already. */
    BOOKED("Booked in time or seen");

    private final String label;

    BoardLane(String label) {
        this.label = label;
    }

    /** The lane in the words of the screens. */
    public String label() {
        return label;
    }
}
