package chairtime.procurement.domain;

import chairtime.platform.WorkingDayCalendar;
import chairtime.procurement.SessionPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The dates on which sessions of a pattern can be held. Weekends count only when the pattern names them. */
public final class SessionDates {

    private SessionDates() {}

    /** Every date of the pattern from the first to the last day, both included. */
    public static List<LocalDate> of(
            SessionPattern pattern, LocalDate first, LocalDate last, WorkingDayCalendar calendar) {
        return of(pattern, pattern.weekdays(), first, last, calendar);
    }

    /** Only those on the chosen weekdays. */
    public static List<LocalDate> of(
            SessionPattern pattern,
            Set<DayOfWeek> chosen,
            LocalDate first,
            LocalDate last,
            WorkingDayCalendar calendar) {
        if (last.isBefore(first)) {
            return List.of();
        }
        return first.datesUntil(last.plusDays(1))
                .filter(day -> pattern.weekdays().contains(day.getDayOfWeek()) && chosen.contains(day.getDayOfWeek()))
                .filter(day -> pattern.bankHolidaysToo() || !calendar.isBankHoliday(day))
                .toList();
    }
}
