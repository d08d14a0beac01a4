package chairtime.allocation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * Slots that a practice adds on the same days of every week, one after the other.
 *
 * @param contractNumber contract under which patients are seen
 * @param weekdays days of the week
 * @param firstDay first day, included
 * @param lastDay last day, included
 * @param bankHolidaysToo whether bank holidays count
 * @param firstStart when the first slot of a day starts, in England
 * @param slotsADay how many follow each other on a day
 * @param offer what is offered
 */
public record SlotPattern(
        String contractNumber,
        Set<DayOfWeek> weekdays,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean bankHolidaysToo,
        LocalTime firstStart,
        int slotsADay,
        SlotOffer offer) {

    public SlotPattern {
        weekdays = Set.copyOf(weekdays);
    }
}
