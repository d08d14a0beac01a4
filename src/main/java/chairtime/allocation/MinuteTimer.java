package chairtime.allocation;

import chairtime.platform.ui.Live;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets open pages know that a minute has passed. */
@Component
@Profile("!test")
class MinuteTimer {

    @Scheduled(fixedRateString = "PT1M")
    void tick() {
        Live.publish(LiveReferrals.MINUTE);
    }
}
