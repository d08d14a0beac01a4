package chairtime.allocation;

/** Why a patient was not seen before the deadline. */
public enum BreachReason {
    NO_SLOT("No slot before the deadline"),
    NEED_NOT_MET("No practice offers what the patient needs"),
    PATIENT_DECLINED("The patient declined what was offered"),
    PATIENT_NOT_REACHED("The patient was not reached"),
    PATIENT_MISSED("The patient missed an appointment"),
    PRACTICE_CANCELLED("The practice cancelled or did not confirm"),
    LATE_START("The referral was triaged or offered late"),
    OTHER("Another reason");

    private final String label;

    BreachReason(String label) {
        this.label = label;
    }

    /** The reason in the words of the screens. */
    public String label() {
        return label;
    }
}
