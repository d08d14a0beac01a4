package chairtime.allocation;

/** Why a patient declines a slot. */
public enum DeclineReason {
    TOO_FAR("Too far"),
    TIME("The time does not suit"),
    NO_TRANSPORT("No way to get there"),
    ANOTHER_PRACTICE("Wants another practice"),
    OTHER("Another reason");

    private final String label;

    DeclineReason(String label) {
        this.label = label;
    }

    /** The reason in the words of the screens. */
    public String label() {
        return label;
    }
}
