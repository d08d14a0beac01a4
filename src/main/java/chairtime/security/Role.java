package chairtime.security;

import java.util.EnumSet;
import java.util.Set;

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

    /** The roles that staff of such an organisation may have, in the order of the screens. */
    public static Set<Role> of(Organisation.Kind kind) {
        return switch (kind) {
            case COMMISSIONER -> EnumSet.complementOf(EnumSet.of(PROVIDER));
            case PROVIDER -> EnumSet.of(PROVIDER);
            case OPERATOR -> EnumSet.of(ADMIN);
        };
    }

    Role(String label) {
        this.label = label;
    }

    /** The role in the words of the screens. */
    public String label() {
        return label;
    }
}
