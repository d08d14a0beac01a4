package chairtime.platform;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Working days in England: Monday to Friday without the bank holidays, moved and one-off ones included. A later
 * one-off holiday is known once the calendar library that lists it is.
 */
@Component
public class WorkingDayCalendar {

    private static final String ENGLAND = "eng";

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Set<LocalDate>> bankHolidaysByYear = new ConcurrentHashMap<>();

    /** Whether people work on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isBankHoliday(day);
    }

    /** Whether the day is a bank holiday in England. */
    public boolean isBankHoliday(LocalDate day) {
        return bankHolidaysByYear
                .computeIfAbsent(day.getYear(), this::bankHolidays)
                .contains(day);
    }

    /** Number of working days in the month. */
    public int workingDays(TreatmentMonth month) {
        return count(month.month().atDay(1), month.month().atEndOfMonth());
    }

    /** Number of working days from 1 April to 31 March. */
    public int workingDaysInYear(FinancialYear year) {
        return count(year.firstDay(), year.lastDay());
    }

    /**
     * The day that many working days after the given one, which itself does not count; with 0 the day itself.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forward only: " + workingDays);
        }
        LocalDate result = day;
        for (int counted = 0; counted < workingDays; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                counted++;
            }
        }
        return result;
    }

    private int count(LocalDate first, LocalDate last) {
        return (int)
                first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
    }

    private Set<LocalDate> bankHolidays(int year) {
        return holidays.getHolidays(Year.of(year), ENGLAND).stream()
                .map(holiday -> holiday.getDate())
                .collect(Collectors.toUnmodifiableSet());
    }
}
