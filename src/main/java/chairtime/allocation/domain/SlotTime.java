package chairtime.allocation.domain;

import chairtime.platform.LondonTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * @param start when a slot starts
 * @param minutes how long it lasts
 */
public record SlotTime(Instant start, int minutes) {

    private static final int EVENING = 18;

    /** When it ends. */
    public Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }

    /** Whether both are at the same time for a while. */
    public boolean overlaps(SlotTime other) {
        return start.isBefore(other.end()) && other.start.isBefore(end());
    }

    /** Whether it starts from six in the evening on, or at the weekend. */
    public boolean isLate() {
        LocalDateTime wallClock = LondonTime.wallClock(start);
        DayOfWeek day = wallClock.getDayOfWeek();
        return wallClock.getHour() >= EVENING || day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
