package chairtime.activity;

/**
 * The process that each year-end reconciliation goes through, as this module drives it. Every method joins the
 * transaction of what it follows; those that finish a task refuse when it is not open or not for whoever is signed in.
 */
public interface YearEndProcess {

    /** One was started; by hand when a person has to judge first. */
    void start(YearEndId yearEnd, boolean byHand);

    /** A person has judged. */
    void judged(YearEndId yearEnd);

    /** The practice has looked at the result. */
    void checked(YearEndId yearEnd, boolean queried);

    /** The query is answered. */
    void queryAnswered(YearEndId yearEnd);

    /** How money is recovered is decided. */
    void recoveryDecided(YearEndId yearEnd, boolean offered);

    /** The practice has answered the offer. */
    void scheduleAnswered(YearEndId yearEnd, boolean agreed);
}
