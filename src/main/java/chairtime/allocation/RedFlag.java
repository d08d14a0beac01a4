package chairtime.allocation;

/** Signs of danger to ask every patient for. Rules section 3.1. */
public enum RedFlag {
    AIRWAY("Trouble breathing or swallowing, or cannot open the mouth"),
    SEPSIS("Very unwell with fever, shivering or confusion"),
    FACIAL_INJURY("Major injury of face or jaw"),
    BLEEDING("Bleeding that does not stop"),
    KNOCKED_OUT_TOOTH("Grown-up tooth knocked out"),
    SPREADING_SWELLING("Swelling rising quickly towards throat or eye");

    private final String label;

    RedFlag(String label) {
        this.label = label;
    }

    /** In the words of the screens. */
    public String label() {
        return label;
    }
}
