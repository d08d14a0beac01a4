package chairtime.allocation;

/** How soon a patient needs to be seen, most pressing first. Rules section 3.1. */
public enum UrgencyCategory {
    /** Danger to life: 999 or the emergency department at once, never a slot. */
    EMERGENCY_MEDICAL("Medical emergency"),
    /** A dental adviser within the hour: on-call service or emergency department, never a slot. */
    EMERGENCY_DENTAL("Dental emergency"),
    URGENT("Urgent"),
    NON_URGENT("Non-urgent"),
    /** A check-up at a practice; no clock runs. */
    ROUTINE("Routine");

    private final String label;

    UrgencyCategory(String label) {
        this.label = label;
    }

    /** The category in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether the patient goes to the emergency services instead of a slot. */
    public boolean isEmergency() {
        return this == EMERGENCY_MEDICAL || this == EMERGENCY_DENTAL;
    }

    /** Whether a patient of this category must be seen sooner than one of the other. */
    public boolean isTighterThan(UrgencyCategory other) {
        return ordinal() < other.ordinal();
    }
}
