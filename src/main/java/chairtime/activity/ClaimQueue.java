package chairtime.activity;

import chairtime.activity.domain.ClaimImportRows;
import chairtime.activity.domain.ClaimImportStore;
import chairtime.activity.domain.ClaimPricingRows;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Live;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Works on imports of claims and on their prices one after the other, in the order of the database. What the application's end leaves
 * half done goes on when it starts again.
 */
@Component
class ClaimQueue implements SmartInitializingSingleton {

    private static final int SECONDS_TO_LEAVE = 20;

    private final ClaimWork work;
    private final ClaimPricingWork prices;
    private final ClaimPricingRows pricings;
    private final ClaimImportRows imports;
    private final ClaimImportStore store;
    /** Numbers of imports, and those of pricings below zero. */
    private final Set<Long> toStop = ConcurrentHashMap.newKeySet();

    private final ExecutorService worker = Executors.newSingleThreadExecutor(job -> {
        Thread thread = new Thread(job, "claims");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean leaving;

    ClaimQueue(
            ClaimWork work,
            ClaimPricingWork prices,
            ClaimPricingRows pricings,
            ClaimImportRows imports,
            ClaimImportStore store) {
        this.work = work;
        this.prices = prices;
        this.pricings = pricings;
        this.imports = imports;
        this.store = store;
    }

    /** Works on the import as soon as those before it have ended, with the rights of whoever asks. */
    void add(ClaimImportId id) {
        toStop.remove(id.value());
        execute(() -> work.run(id, () -> end(id.value())));
    }

    /** Works on a check or pricing in its turn, with the rights of whoever asks. */
    void price(ClaimPricingId id) {
        toStop.remove(-id.value());
        execute(() -> prices.price(id, () -> end(-id.value())));
    }

    /** Lets work on a check or pricing end after the contract that it is at. */
    void stopPricing(ClaimPricingId id) {
        toStop.add(-id.value());
    }

    private void execute(Runnable job) {
        try {
            worker.execute(new DelegatingSecurityContextRunnable(job));
        } catch (RejectedExecutionException stopped) {
            // its state tells the next start of the application to go on with it
        }
    }

    /**
     * Works on an import that is in one of the states and goes to another.
     *
     * @throws RefusedException when it is in none of them any more
     */
    void begin(ClaimImportId id, List<ClaimImportState> from, ClaimImportState to) {
        if (!store.change(id.value(), from.stream().map(Enum::name).toList(), to.name())) {
            throw new RefusedException("This import has moved on in the meantime; look at it again.");
        }
        add(id);
        Live.publish(ClaimImports.TOPIC);
    }

    /** Lets work on the import end at the next place where it can go on later; what waits ends at once. */
    void stop(ClaimImportId id) {
        toStop.add(id.value());
        store.change(id.value(), List.of(ClaimImportState.WAITING.name()), ClaimImportState.STOPPED.name());
    }

    /** Before anybody can send a file. */
    @Override
    public void afterSingletonsInstantiated() {
        work.recover();
    }

    /** Goes on with what an earlier end of the application left. */
    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        imports.atWork().forEach(id -> add(new ClaimImportId(id)));
        imports.withRemains().forEach(id -> add(new ClaimImportId(id)));
        pricings.atWork().forEach(id -> price(new ClaimPricingId(id)));
    }

    /** Leaves work as it is, for the next start. */
    @PreDestroy
    void leave() throws InterruptedException {
        leaving = true;
        worker.shutdown();
        if (!worker.awaitTermination(SECONDS_TO_LEAVE, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    private ClaimWork.End end(long id) {
        if (toStop.contains(id)) {
            return ClaimWork.End.STOP;
        }
        return leaving ? ClaimWork.End.LEAVE : ClaimWork.End.GO_ON;
    }
}
