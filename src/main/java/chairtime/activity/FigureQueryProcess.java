package chairtime.activity;

/**
 * The process that each query goes through, as this module drives it. Every method joins the transaction of what it
 * follows; those that finish a task refuse when the task is not open or not for whoever is signed in.
 */
public interface FigureQueryProcess {

    /** A query was asked. */
    void start(FigureQueryId query);

    /** The practice answered. */
    void answered(FigureQueryId query);

    /** The practice is asked again. */
    void askedAgain(FigureQueryId query);

    /** The figure is agreed. */
    void agreed(FigureQueryId query);

    /** The query is withdrawn. */
    void withdrawn(FigureQueryId query);
}
