package chairtime.security;

/** What an account may do. The names are those of the authorities, without their {@code ROLE_}. */
public enum Role {
    RECOVERY_LEAD("Recovery lead"),
    COMMISSIONER("Commissioner"),
    EVALUATOR("Evaluator"),
    APPROVER("Approver"),
    FINANCE("Finance"),
    PROVIDER("Provider"),
    COORDINATOR("Coordinator"),
    CLINICIAN("Clinician"),
    AUDITOR("Auditor"),
    ADMIN("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The role in the words of the screens. */
    public String label() {
        return label;
    }
}
