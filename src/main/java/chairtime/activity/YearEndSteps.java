package chairtime.activity;

import java.time.Instant;

/** What happens of itself between the tasks of a year end. For the process only; each step may run twice. */
public interface YearEndSteps {

    /** Writes the provisional result to the practice; answers until when it may query. */
    Instant sendProvisional(YearEndId yearEnd);

    /** Makes the result final, enters what is carried forward and writes it; answers whether money is to recover. */
    boolean sendFinal(YearEndId yearEnd);

    /** Offers the instalments to the practice; answers until when it answers. */
    Instant offerSchedule(YearEndId yearEnd);

    /** Notes that the practice did not answer the offer. */
    void noteScheduleUnanswered(YearEndId yearEnd);

    /** Writes how money is recovered, with a breach notice where one was decided. */
    void confirmRecovery(YearEndId yearEnd);
}
