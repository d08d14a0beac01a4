package chairtime.allocation;

/** What is decided about a patient who missed an appointment or could not be reached. */
public enum FollowUpDecision {
    /** A slot is looked for again. */
    SEARCH_AGAIN,
    /** The referral is to be closed; somebody must sign that off. */
    CLOSE
}
