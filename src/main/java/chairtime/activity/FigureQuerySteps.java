package chairtime.activity;

import java.time.Instant;

/** What happens of itself between the tasks of a query. For the process only; each step may run twice. */
public interface FigureQuerySteps {

    /**
     * When the practice is reminded and when its time is over.
     *
     * @param remindAt when to remind
     * @param answerUntil from when on no answer is waited for
     */
    record AnswerTimes(Instant remindAt, Instant answerUntil) {}

    /** Writes to the practice; answers how long it has. */
    AnswerTimes ask(FigureQueryId query);

    /** Reminds the practice, unless it has answered. */
    void remind(FigureQueryId query);

    /** Notes that no answer came in time and tells the commissioner's people. */
    void noteNoAnswer(FigureQueryId query);
}
