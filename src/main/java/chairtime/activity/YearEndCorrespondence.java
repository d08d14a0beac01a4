package chairtime.activity;

/** Letters, mails and notices about year ends; saying a thing twice sends it once. */
public interface YearEndCorrespondence {

    /** The provisional result. */
    void provisional(YearEndView yearEnd);

    /** Tells the commissioner's people of a query. */
    void queried(YearEndView yearEnd);

    /** The final result. */
    void madeFinal(YearEndView yearEnd);

    /** The instalments to be agreed. */
    void scheduleOffered(YearEndView yearEnd);

    /** Tells the commissioner's people that the offer was refused, or not answered. */
    void scheduleNotAgreed(YearEndView yearEnd);

    /** How money is recovered in the end. */
    void recoverySet(YearEndView yearEnd);

    /** Tells the commissioner's people that a carry-forward could not be entered. */
    void carryForwardStands(YearEndView yearEnd);
}
