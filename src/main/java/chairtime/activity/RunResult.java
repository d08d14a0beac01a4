package chairtime.activity;

/** What becomes of a contract when the reviews of many are started at once. */
public enum RunResult {
    TO_START("To be started"),
    STARTED("Started"),
    NOT_NEEDED("Not needed"),
    NO_FIGURES("No figures"),
    NO_TERMS("No terms"),
    ALREADY_THERE("Already has one"),
    FAILED("Failed");

    private final String label;

    RunResult(String label) {
        this.label = label;
    }

    /** The result in the words of the screens. */
    public String label() {
        return label;
    }
}
