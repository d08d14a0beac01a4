package chairtime.activity.domain;

import chairtime.platform.WorkingDayCalendar;
import java.time.LocalDate;

/**
 * The dated limits of a query about a month's figure, by the day it is asked.
 *
 * @param answerWorkingDays working days that a practice has to answer
 * @param reminderWorkingDays working days before the end of that time when it is reminded
 * @param decideWorkingDays working days in which the figure is agreed once an answer came
 */
public record FigureQueryRule(int answerWorkingDays, int reminderWorkingDays, int decideWorkingDays) {

    /** How long a practice has that is asked on that day. */
    public AnswerTerm answerTerm(LocalDate asked, WorkingDayCalendar calendar) {
        return new AnswerTerm(
                calendar.plusWorkingDays(asked, answerWorkingDays - reminderWorkingDays),
                calendar.plusWorkingDays(asked, answerWorkingDays));
    }
}
