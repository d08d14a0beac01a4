package chairtime.allocation;

import chairtime.allocation.domain.AreaPointRows;
import chairtime.platform.OneLine;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Live;
import chairtime.security.CurrentUser;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Loads a postcode directory while its page may be left. Rows are kept as they are read, each in place of what was known:
 * a load that is stopped leaves what it has read, and the same file sent again completes it.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class AreaPointLoads {

    /** Topic of {@link Live} that tells of progress. */
    public static final String TOPIC = "area-points";

    private static final Logger log = LoggerFactory.getLogger(AreaPointLoads.class);

    private final AreaPointRows rows;
    private final AreaLoading loading;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final AtomicReference<@Nullable AreaLoad> latest = new AtomicReference<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "area-points");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    AreaPointLoads(AreaPointRows rows, AreaLoading loading, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.loading = loading;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Starts to load the file, a CSV or a ZIP with one in it, and removes it in the end.
     *
     * @throws RefusedException when another is being loaded
     */
    public void start(String fileName, Path file) {
        AreaLoad waiting = new AreaLoad(
                OneLine.of(fileName),
                clock.instant(),
                currentUser.require().displayName(),
                AreaLoad.State.RUNNING,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                "");
        AreaLoad before = latest.get();
        if (before != null && before.state() == AreaLoad.State.RUNNING || !latest.compareAndSet(before, waiting)) {
            remove(file);
            throw new RefusedException("Another file is being loaded. Wait for its end, or stop it first.");
        }
        stopping = false;
        worker.execute(new DelegatingSecurityContextRunnable(() -> {
            loading.run(waiting, file, this::show, () -> stopping);
            remove(file);
        }));
    }

    /** The load under way, or else the one before; empty when there was none since the application started. */
    public Optional<AreaLoad> latest() {
        return Optional.ofNullable(latest.get());
    }

    /** How many postcodes and districts have a place. */
    public long known() {
        return rows.count();
    }

    /** Ends the load under way; what was read is kept. */
    public void stop() {
        stopping = true;
    }

    @PreDestroy
    void end() {
        stopping = true;
        worker.shutdown();
    }

    private void show(AreaLoad load) {
        latest.set(load);
        Live.publish(TOPIC);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("The temporary file {} could not be removed", file, e);
        }
    }
}
