package chairtime.allocation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * A pattern that offers a number of slots evenly over some time.
 *
 * @param weekdays days of the week
 * @param firstDay first day
 * @param lastDay last day, included
 * @param slotsADay slots on each of those days that is no bank holiday
 * @param slots how many that makes
 */
public record SlotSpread(Set<DayOfWeek> weekdays, LocalDate firstDay, LocalDate lastDay, int slotsADay, int slots) {

    public SlotSpread {
        weekdays = Set.copyOf(weekdays);
    }
}
