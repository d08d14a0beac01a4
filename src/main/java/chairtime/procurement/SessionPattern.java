package chairtime.procurement;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * When extra sessions are held.
 *
 * @param weekdays days of the week
 * @param startTime time of day at which a session starts, in England
 * @param hours length of a session
 * @param bankHolidaysToo whether sessions are also held on bank holidays
 */
public record SessionPattern(Set<DayOfWeek> weekdays, LocalTime startTime, BigDecimal hours, boolean bankHolidaysToo) {

    public SessionPattern {
        weekdays = Set.copyOf(weekdays);
    }
}
