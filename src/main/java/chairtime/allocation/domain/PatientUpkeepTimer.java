package chairtime.allocation.domain;

import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps patients' records up by itself, soon after the start and then every hour. */
@Component
@Profile("!test")
class PatientUpkeepTimer {

    private static final Logger log = LoggerFactory.getLogger(PatientUpkeepTimer.class);

    private final PatientUpkeep upkeep;
    private final ReferralDraftRows drafts;

    PatientUpkeepTimer(PatientUpkeep upkeep, ReferralDraftRows drafts) {
        this.upkeep = upkeep;
        this.drafts = drafts;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void run() {
        untilDone(upkeep::renewKeys);
        untilDone(upkeep::eraseDue);
        untilDone(drafts::eraseOld);
        untilDone(upkeep::eraseMessagesDue);
    }

    private static void untilDone(IntSupplier some) {
        try {
            while (some.getAsInt() > 0) {
                log.debug("Patients' records are kept up");
            }
        } catch (RuntimeException e) {
            log.error("Patients' records could not be kept up; it is tried again in an hour", e);
        }
    }
}
