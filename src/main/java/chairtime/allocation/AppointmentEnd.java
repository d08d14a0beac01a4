package chairtime.allocation;

/** What became of an appointment, as the practice says. */
public enum AppointmentEnd {
    ATTENDED("Attended", false),
    DID_NOT_ATTEND("Did not attend", false),
    CANCELLED_BY_PATIENT("Cancelled by the patient", true),
    CANCELLED_BY_PRACTICE("Cancelled by the practice", true),
    UNSUITABLE("Came, but cannot be treated here", true);

    private final String label;
    private final boolean reasonNeeded;

    AppointmentEnd(String label, boolean reasonNeeded) {
        this.label = label;
        this.reasonNeeded = reasonNeeded;
    }

    /** The end in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether it is recorded with a reason only. */
    public boolean needsReason() {
        return reasonNeeded;
    }
}
