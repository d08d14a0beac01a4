package chairtime.shell.demo;

import chairtime.workflow.EngineTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The system's clock, except while demonstration data come into being. The engine's clock goes with it. */
final class DemoClock extends Clock implements DemoTime {

    private final Clock system;
    private final EngineTime engine;
    private volatile @Nullable Instant standing;

    DemoClock(Clock system, EngineTime engine) {
        this.system = system;
        this.engine = engine;
    }

    @Override
    public void standAt(Instant moment) {
        standing = moment;
        engine.standAt(moment);
    }

    @Override
    public void follow() {
        standing = null;
        engine.follow();
    }

    @Override
    public Instant instant() {
        Instant moment = standing;
        return moment != null ? moment : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(system.withZone(zone), engine);
    }
}
