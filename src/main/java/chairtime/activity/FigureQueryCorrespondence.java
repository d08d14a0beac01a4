package chairtime.activity;

/** Mails and notices about queries; saying a thing twice sends it once. */
public interface FigureQueryCorrespondence {

    /** Asks the practice, the first time or again. */
    void asked(FigureQueryView query);

    /** Reminds the practice that its time is nearly over. */
    void reminded(FigureQueryView query);

    /** Tells the commissioner's people that no answer came in time. */
    void silent(FigureQueryView query);

    /** Tells the commissioner's people that an answer came. */
    void answered(FigureQueryView query);

    /** Tells the practice which figure counts now. */
    void agreed(FigureQueryView query);

    /** Tells the practice that it need not answer any more. */
    void withdrawn(FigureQueryView query);
}
