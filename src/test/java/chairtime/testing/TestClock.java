package chairtime.testing;

import chairtime.platform.LondonTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that stands still until a test moves it; the engine's clock moves with it. */
public class TestClock extends Clock {

    /** Where every test starts: Monday 2 October 2023, 09:00 in London. */
    public static final Instant START = LondonTime.instantOf(LocalDateTime.of(2023, 10, 2, 9, 0));

    private volatile Instant now = START;

    /** Moves on by that much. */
    public void advance(Duration duration) {
        set(now.plus(duration));
    }

    /** Moves to that instant. */
    public void set(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    void reset() {
        set(START);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
