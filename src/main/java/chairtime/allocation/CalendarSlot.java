package chairtime.allocation;

import java.time.Instant;

/**
 * A slot as other programs show it in their calendars; nothing of any patient.
 *
 * @param id number
 * @param startsAt start
 * @param minutes length
 * @param closed whether the practice closed it
 * @param meantFor the category that comes first
 * @param seats how many patients can be seen
 * @param booked how many seats are booked
 * @param sequence rises with every change
 * @param changedAt when it changed last, or when the calendar was published if that was later
 */
public record CalendarSlot(
        SlotId id,
        Instant startsAt,
        int minutes,
        boolean closed,
        UrgencyCategory meantFor,
        int seats,
        int booked,
        int sequence,
        Instant changedAt) {}
