package chairtime.allocation;

/** The five counts of urgent care that are kept apart, each with what it means. */
public enum CountKind {
    COMMISSIONED(
            "Commissioned",
            "Slots that start in the month, from extra sessions, from the unscheduled-care requirement of contracts and"
                    + " added by practices, each told apart. Slots that the practice closed do not count, nor further"
                    + " seats that it agreed to."),
    OFFERED("Offered", "Offers of these slots to patients, whatever the answer; a slot can be offered several times."),
    BOOKED("Booked", "Bookings of seats in these slots, also those that were cancelled or missed later."),
    ATTENDED("Attended", "Appointments in these slots that the patient came to, as the practice recorded it."),
    CLAIMED(
            "Claimed",
            "Urgent courses of treatment of the contract in the published contractor month, of any patient and not of"
                    + " referred ones alone. A month that is not published or blank has no data.");

    private final String label;
    private final String definition;

    CountKind(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    /** The count in the words of the screens. */
    public String label() {
        return label;
    }

    /** What is counted, in sentences. */
    public String definition() {
        return definition;
    }
}
