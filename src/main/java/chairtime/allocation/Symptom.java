package chairtime.allocation;

/** What the patient complains of. Rules section 3.1. */
public enum Symptom {
    SEVERE_PAIN("Severe pain that painkillers do not hold"),
    INFECTION("Infection or swelling that does not spread"),
    BROKEN_TOOTH_NERVE("Broken tooth with the nerve showing"),
    MILD_PAIN("Mild pain"),
    LOST_FILLING("Lost crown or filling"),
    BROKEN_TOOTH("Broken tooth without pain"),
    LOOSE_DENTURE("Loose or broken denture"),
    CHECK_UP("Check-up, nothing hurts");

    private final String label;

    Symptom(String label) {
        this.label = label;
    }

    /** In the words of the screens. */
    public String label() {
        return label;
    }
}
