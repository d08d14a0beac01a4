package chairtime.activity;

import chairtime.platform.OneLine;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Live;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.SignedInUser;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Imports that go on while their page may be left, one after the other. Each is one transaction: when the application
 * is stopped in the middle nothing of it is stored, and the file is sent again.
 */
@Service
@PreAuthorize("hasRole('RECOVERY_LEAD')")
public class BackgroundImports {

    /** Topic of {@link Live} that tells of progress. */
    public static final String TOPIC = "imports";

    private static final Logger log = LoggerFactory.getLogger(BackgroundImports.class);
    private static final int SECONDS_TO_GIVE_UP = 10;

    private final ContractorMonthImports imports;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final AtomicLong numbers = new AtomicLong();
    private final SentImports sent = new SentImports();
    private final ExecutorService worker = oneThread("contractor-month-imports");
    private final ExecutorService teller = oneThread("contractor-month-progress");
    private volatile boolean stopping;

    BackgroundImports(ContractorMonthImports imports, CurrentUser currentUser, Clock clock) {
        this.imports = imports;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Starts to import the file, with the rights of whoever asks, and removes it in the end.
     *
     * @throws RefusedException when the application is being stopped
     */
    public BackgroundImport start(String fileName, Path file) {
        SignedInUser user = currentUser.require();
        BackgroundImport started = BackgroundImport.waiting(
                numbers.incrementAndGet(), OneLine.of(fileName), clock.instant(), user.displayName());
        sent.put(user.organisation(), started);
        try {
            worker.execute(new DelegatingSecurityContextRunnable(() -> run(user.organisation(), started, file)));
        } catch (RejectedExecutionException stopped) {
            remove(file);
            sent.remove(started);
            throw new RefusedException("Chairtime is being stopped. Send the file again in a few minutes.");
        }
        return started;
    }

    /** The imports that people of the same organisation sent since the application started, newest first. */
    public List<BackgroundImport> latest() {
        return sent.of(currentUser.require().organisation());
    }

    /** Gives up what is under way and what waits, while the database is still there to take it back. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        if (!worker.awaitTermination(SECONDS_TO_GIVE_UP, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
        teller.shutdownNow();
    }

    private void run(Organisation organisation, BackgroundImport started, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            goOnUnlessStopping();
            ImportResult result = imports.importFile(started.fileName(), content, (step, share) -> {
                goOnUnlessStopping();
                show(organisation, started.at(step, share));
            });
            BackgroundImport.State how =
                    result.unchanged() ? BackgroundImport.State.UNCHANGED : BackgroundImport.State.IMPORTED;
            show(organisation, started.ended(how, result.id(), null));
        } catch (ImportRefusedException refused) {
            show(organisation, started.ended(BackgroundImport.State.REFUSED, null, refused.getMessage()));
        } catch (GivenUpException givenUp) {
            log.warn("The import of {} was given up, because Chairtime is being stopped", started.fileName());
            show(organisation, started.ended(BackgroundImport.State.FAILED, null, "Chairtime was stopped."));
        } catch (IOException | RuntimeException | Error failed) {
            log.error("The import of {} failed", started.fileName(), failed);
            show(
                    organisation,
                    started.ended(
                            BackgroundImport.State.FAILED, null, "Something went wrong here. Send the file again."));
        } finally {
            remove(file);
        }
    }

    private void show(Organisation organisation, BackgroundImport shown) {
        sent.put(organisation, shown);
        if (!stopping) {
            // from another thread: the import's own transaction would hold the message back until its end
            teller.execute(() -> Live.publish(TOPIC));
        }
    }

    private void goOnUnlessStopping() {
        if (stopping) {
            throw new GivenUpException();
        }
    }

    private static ExecutorService oneThread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Ends an import in the middle; its transaction takes back what it stored. */
    private static final class GivenUpException extends RuntimeException {}

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("The temporary file {} could not be removed", file, e);
        }
    }
}
