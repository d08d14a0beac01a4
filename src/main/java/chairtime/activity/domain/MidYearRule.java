package chairtime.activity.domain;

import chairtime.platform.FinancialYear;
import chairtime.platform.WorkingDayCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;

/**
 * The dated limits of a mid-year review, by the first day of its financial year.
 *
 * @param answerWorkingDays working days that a practice has to answer
 * @param reminderWorkingDays working days before the end of that time when it is reminded
 * @param reviewWorkingDays working days in which an answer is reviewed
 * @param followUpDays days before the last day of the review when a decision is followed up at the latest
 * @param completeByDay day of October by which reviews are done
 * @param shareByCutPercent part of a year that is usually delivered by September, in percent
 * @param withholdsAfterAskingAgain whether payments may be withheld only after the practice was asked again
 */
public record MidYearRule(
        int answerWorkingDays,
        int reminderWorkingDays,
        int reviewWorkingDays,
        int followUpDays,
        int completeByDay,
        BigDecimal shareByCutPercent,
        boolean withholdsAfterAskingAgain) {

    /** Last day for the review of that year to be done. */
    public LocalDate completeBy(FinancialYear year) {
        return LocalDate.of(year.startYear(), Month.OCTOBER, completeByDay);
    }

    /** How long a practice has that is asked on that day. */
    public AnswerTerm answerTerm(LocalDate asked, WorkingDayCalendar calendar) {
        return new AnswerTerm(
                calendar.plusWorkingDays(asked, answerWorkingDays - reminderWorkingDays),
                calendar.plusWorkingDays(asked, answerWorkingDays));
    }

    /**
     * When a decision is followed up: when the plan should have worked, and early enough to be done by the last day of
     * the review; at once when that is over.
     */
    LocalDate followUpOn(LocalDate decided, LocalDate planBy, LocalDate completeBy) {
        LocalDate lastStart = completeBy.minusDays(followUpDays);
        LocalDate wanted = planBy.isBefore(lastStart) ? planBy : lastStart;
        return wanted.isBefore(decided) ? decided : wanted;
    }
}
