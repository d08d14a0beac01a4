package chairtime.security;

/**
 * The ladder of approvers in a scheme of reservation and delegation, lowest first. How much each may approve is a
 * dated limit of procurement.
 */
public enum ApprovalTier {
    HEAD("Head of dental commissioning"),
    DIRECTOR("Director"),
    EXECUTIVE("Executive director and chief finance officer"),
    COMMITTEE("Primary care committee"),
    BOARD("Board");

    private final String label;

    ApprovalTier(String label) {
        this.label = label;
    }

    /** The tier in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether an approver of this tier may also approve what goes to the other. */
    public boolean covers(ApprovalTier other) {
        return compareTo(other) >= 0;
    }
}
