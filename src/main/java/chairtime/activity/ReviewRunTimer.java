package chairtime.activity;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets runs go on by themselves: at once when one is started, and soon after the application starts again. */
@Component
@Profile("!test")
class ReviewRunTimer {

    private static final Logger log = LoggerFactory.getLogger(ReviewRunTimer.class);
    private static final int SECONDS_TO_GIVE_UP = 10;

    private final ReviewRunWorker worker;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread one = new Thread(work, "review-runs");
        one.setDaemon(true);
        return one;
    });

    ReviewRunTimer(ReviewRunWorker worker) {
        this.worker = worker;
    }

    /** Goes on with what is left, if anything is. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void wake() {
        try {
            thread.execute(this::work);
        } catch (RejectedExecutionException stopped) {
            log.debug("Runs go on when the application starts again");
        }
    }

    private void work() {
        try {
            worker.work();
        } catch (RuntimeException e) {
            log.error("A run could not go on; it is tried again in a minute", e);
        }
    }

    /** Stops between two transactions. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdownNow();
        if (!thread.awaitTermination(SECONDS_TO_GIVE_UP, TimeUnit.SECONDS)) {
            log.warn("A run was cut off; it goes on when the application starts again");
        }
    }
}
