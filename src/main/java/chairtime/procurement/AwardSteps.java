package chairtime.procurement;

/** What happens of itself after a decision on bids. For the process only; each step may run twice. */
public interface AwardSteps {

    /** Writes to every bidder that all bids were refused, and why. */
    void tellAllRefused(CallId call);

    /** Puts the sessions of the approved award into the diaries. */
    void scheduleSessions(CallId call);

    /** Writes award and regret letters. */
    void issueLetters(CallId call);
}
