package chairtime.activity;

import chairtime.platform.Money;

/** Letters, mails and notices about mid-year reviews; saying a thing twice sends it once. */
public interface MidYearCorrespondence {

    /** Asks the practice for reasons and a plan, the first time or again. */
    void asked(MidYearReviewView review);

    /** Reminds the practice that its time is nearly over. */
    void reminded(MidYearReviewView review);

    /** Tells both sides that no answer came in time. */
    void silent(MidYearReviewView review);

    /** Tells the commissioner's people that an answer came. */
    void answered(MidYearReviewView review);

    /** Tells both sides that the figure is disputed and everything waits. */
    void onHold(MidYearReviewView review);

    /** Tells the practice what was decided. */
    void decided(MidYearReviewView review);

    /**
     * Tells the practice that money is released.
     *
     * @param change version of the review before the release, so that each release is told once
     */
    void released(MidYearReviewView review, long change, Money amount, String reason);

    /** Tells the practice that a release was recorded wrongly. */
    void releaseTakenBack(MidYearReviewView review, long change, Money amount, String reason);

    /** Tells the practice that no review is needed. */
    void notNeeded(MidYearReviewView review);
}
