package chairtime.procurement;

/** Groups whose access a need can put first: the priority groups of urgent dental care, rules section 3.9. */
public enum PatientGroup {
    CHILDREN("Children and young people"),
    PREGNANCY("Pregnant, or with a baby under 12 months"),
    LOOKED_AFTER("Looked-after children and care leavers"),
    LEARNING_DISABILITY("Learning disability, autism or severe mental illness"),
    MEDICAL_PATHWAY("Before or during treatment for cancer, heart valve, transplant or with bisphosphonates"),
    HOMELESS("People without a home"),
    ASYLUM_SEEKERS("Asylum seekers and refugees"),
    TRAVELLERS("Gypsy, Roma and Traveller communities"),
    PRISONERS("People in prison"),
    MOST_DEPRIVED("People in the most deprived fifth of areas"),
    CARE_HOME_RESIDENTS("Care-home residents");

    private final String label;

    PatientGroup(String label) {
        this.label = label;
    }

    /** The group in the words of the screens. */
    public String label() {
        return label;
    }
}
