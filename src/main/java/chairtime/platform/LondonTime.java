package chairtime.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.List;

/** The time on the wall in England: instants are kept in UTC and shown, and typed, in Europe/London. */
public final class LondonTime {

    /** Europe/London. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LondonTime() {}

    /**
     * The instant that the clock on the wall means. In the hour that is there twice in autumn the later instant is
     * taken, so that a deadline never closes earlier than people read it.
     *
     * @throws RefusedException when clocks skip that time in spring
     */
    public static Instant instantOf(LocalDateTime wallClock) {
        ZoneRules rules = ZONE.getRules();
        List<java.time.ZoneOffset> offsets = rules.getValidOffsets(wallClock);
        if (offsets.isEmpty()) {
            throw new RefusedException(
                    "The clocks go forward that night and skip this time; choose a time from 02:00 on.");
        }
        return wallClock.toInstant(offsets.get(offsets.size() - 1));
    }

    /** What the clock on the wall shows at that instant. */
    public static LocalDateTime wallClock(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /** The day in England at that instant. */
    public static LocalDate day(Instant instant) {
        return wallClock(instant).toLocalDate();
    }
}
