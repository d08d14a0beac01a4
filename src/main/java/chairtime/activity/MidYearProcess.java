package chairtime.activity;

/**
 * The process that each mid-year review goes through, as this module drives it. Every method joins the transaction of
 * what it follows; those that finish a task refuse when the task is not open or not for whoever is signed in.
 */
public interface MidYearProcess {

    /** A review was started. */
    void start(MidYearReviewId review);

    /** The practice answered. */
    void answered(MidYearReviewId review);

    /** The practice is asked again. */
    void askedAgain(MidYearReviewId review);

    /** The commissioner decided. */
    void decided(MidYearReviewId review);

    /** The figure is disputed: everything waits for it. */
    void disputed(MidYearReviewId review);

    /** The figure is settled. */
    void figureSettled(MidYearReviewId review, boolean reviewNeeded);

    /** The follow-up is done. */
    void followedUp(MidYearReviewId review);
}
