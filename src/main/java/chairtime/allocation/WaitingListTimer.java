package chairtime.allocation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every minute ends holds that were left over and matches those who wait, whatever was missed before. */
@Component
@Profile("!test")
class WaitingListTimer {

    private static final Logger log = LoggerFactory.getLogger(WaitingListTimer.class);
    private static final int AT_ONCE = 200;

    private final WaitingList waiting;
    private final SlotClaims claims;

    WaitingListTimer(WaitingList waiting, SlotClaims claims) {
        this.waiting = waiting;
        this.claims = claims;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    void run() {
        try {
            claims.expire(AT_ONCE);
            waiting.commissioners().forEach(waiting::matchAgain);
        } catch (RuntimeException e) {
            log.error("The waiting list could not be matched; it is tried again in a minute", e);
        }
    }
}
