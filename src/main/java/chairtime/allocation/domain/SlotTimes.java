package chairtime.allocation.domain;

import chairtime.allocation.SlotPattern;
import chairtime.platform.LondonTime;
import chairtime.platform.WorkingDayCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When slots start. Wall clocks are those in England; lengths are elapsed time, also on nights of a clock change. */
public final class SlotTimes {

    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);

    private SlotTimes() {}

    /**
     * The session's time in equal parts that fill it exactly; where whole minutes do not divide, some are a minute
     * longer. A session has no more parts than minutes. One that would start in the hour that clocks skip starts an
     * hour later.
     */
    public static List<SlotTime> ofSession(LocalDate day, LocalTime startTime, BigDecimal hours, int slots) {
        int length = hours.multiply(MINUTES_OF_HOUR)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        int parts = Math.min(slots, length);
        Instant start = startOf(day.atTime(startTime));
        return IntStream.range(0, parts)
                .mapToObj(part -> {
                    int from = part * length / parts;
                    return new SlotTime(start.plus(Duration.ofMinutes(from)), (part + 1) * length / parts - from);
                })
                .toList();
    }

    /** The times of a pattern; days on which clocks skip the first start are left out. */
    public static List<SlotTime> of(SlotPattern pattern, WorkingDayCalendar calendar) {
        return pattern.firstDay()
                .datesUntil(pattern.lastDay().plusDays(1))
                .filter(day -> pattern.weekdays().contains(day.getDayOfWeek()))
                .filter(day -> pattern.bankHolidaysToo() || !calendar.isBankHoliday(day))
                .map(day -> day.atTime(pattern.firstStart()))
                .filter(SlotTimes::exists)
                .flatMap(first -> followingEachOther(first, pattern))
                .toList();
    }

    private static Stream<SlotTime> followingEachOther(LocalDateTime first, SlotPattern pattern) {
        int minutes = pattern.offer().minutes();
        Instant start = LondonTime.instantOf(first);
        return IntStream.range(0, pattern.slotsADay())
                .mapToObj(slot -> new SlotTime(start.plus(Duration.ofMinutes((long) slot * minutes)), minutes));
    }

    private static Instant startOf(LocalDateTime wallClock) {
        return exists(wallClock)
                ? LondonTime.instantOf(wallClock)
                : wallClock.atZone(LondonTime.ZONE).toInstant();
    }

    private static boolean exists(LocalDateTime wallClock) {
        return !LondonTime.ZONE.getRules().getValidOffsets(wallClock).isEmpty();
    }
}
