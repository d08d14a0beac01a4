package chairtime.allocation;

/** Gender of the dentist, for patients who ask for it. */
public enum DentistGender {
    FEMALE("Woman"),
    MALE("Man");

    private final String label;

    DentistGender(String label) {
        this.label = label;
    }

    /** The gender in the words of the screens. */
    public String label() {
        return label;
    }
}
