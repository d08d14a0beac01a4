package chairtime.allocation;

/**
 * What somebody decides on how soon a patient must be seen.
 *
 * @param category the category
 * @param reason why, needed for a category that gives more time than the proposal or the category so far; else blank
 */
public record TriageDecision(UrgencyCategory category, String reason) {

    /** Longest reason. */
    public static final int REASON_MAX_LENGTH = 2000;
}
