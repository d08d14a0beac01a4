package chairtime.allocation;

import chairtime.platform.ui.Live;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every minute looks at the deadlines that no process watches, and lets open pages know that time has passed. */
@Component
@Profile("!test")
class MinuteTimer {

    private static final Logger log = LoggerFactory.getLogger(MinuteTimer.class);

    private final DeadlineSweep sweep;

    MinuteTimer(DeadlineSweep sweep) {
        this.sweep = sweep;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void tick() {
        try {
            sweep.run();
        } catch (RuntimeException e) {
            log.error("Deadlines could not be looked at; it is tried again in a minute", e);
        }
        Live.publish(LiveReferrals.MINUTE);
    }
}
