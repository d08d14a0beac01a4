package chairtime.allocation;

/** Which way a referral came. Rules section 3.3. */
public enum ReferralSource {
    PHONE("Patient on the telephone"),
    NHS_111("NHS 111"),
    HELPLINE("Dental helpline"),
    GENERAL_PRACTICE("General practice"),
    EMERGENCY_DEPARTMENT("Emergency department"),
    PHARMACY("Pharmacy"),
    DENTAL_PRACTICE("Dental practice"),
    OUTREACH("Community outreach");

    private final String label;

    ReferralSource(String label) {
        this.label = label;
    }

    /** In the words of the screens. */
    public String label() {
        return label;
    }
}
