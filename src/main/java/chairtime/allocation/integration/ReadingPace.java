package chairtime.allocation.integration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How often somebody may read a calendar: programs do so every hour or quarter, so 60 times an hour is plenty. */
@Component
class ReadingPace {

    private static final int MOST_AN_HOUR = 60;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_READERS = 10_000;

    private final Map<String, Hour> hours = new ConcurrentHashMap<>();
    private final Clock clock;

    ReadingPace(Clock clock) {
        this.clock = clock;
    }

    private record Hour(Instant begun, int reads) {}

    /** Whether that reader may read once more now. */
    boolean allows(String reader) {
        Instant now = clock.instant();
        // enough addresses were tried; counting starts anew rather than fill the memory
        if (hours.size() > MOST_READERS) {
            hours.clear();
        }
        return hours.merge(
                                reader,
                                new Hour(now, 1),
                                (hour, first) -> isOver(hour, now) ? first : new Hour(hour.begun(), hour.reads() + 1))
                        .reads()
                <= MOST_AN_HOUR;
    }

    int readers() {
        return hours.size();
    }

    private static boolean isOver(Hour hour, Instant now) {
        return !hour.begun().plus(HOUR).isAfter(now) || hour.begun().isAfter(now);
    }
}
