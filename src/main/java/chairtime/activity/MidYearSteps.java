package chairtime.activity;

import java.time.Instant;

/** What happens of itself between the tasks of a mid-year review. For the process only; each step may run twice. */
public interface MidYearSteps {

    /**
     * When the practice is reminded and when its time is over.
     *
     * @param remindAt when to remind
     * @param answerUntil from when on no answer is waited for
     */
    record AnswerTimes(Instant remindAt, Instant answerUntil) {}

    /** Writes to the practice; answers how long it has. */
    AnswerTimes ask(MidYearReviewId review);

    /** Reminds the practice, unless it has answered. */
    void remind(MidYearReviewId review);

    /** Notes that no answer came in time and tells the commissioner's people and the practice. */
    void noteSilence(MidYearReviewId review);

    /** Writes the decision to the practice; answers when it is followed up. */
    Instant tellDecision(MidYearReviewId review);

    /** Writes to the practice that the figure was corrected and no review is needed. */
    void tellNotNeeded(MidYearReviewId review);
}
