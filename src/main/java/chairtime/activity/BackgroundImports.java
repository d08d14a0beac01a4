package chairtime.activity;

import chairtime.platform.OneLine;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Imports that go on while their page may be left. Each is one transaction: when the application is stopped in the
 * middle nothing of it is stored, and the file is sent again.
 */
@Service
@PreAuthorize("hasRole('RECOVERY_LEAD')")
public class BackgroundImports {

    /** Topic of {@link Live} that tells of progress. */
    public static final String TOPIC = "imports";

    private static final Logger log = LoggerFactory.getLogger(BackgroundImports.class);
    private static final int KEPT = 20;

    private record Entry(Organisation organisation, BackgroundImport shown) {}

    private final ContractorMonthImports imports;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, Entry> entries = new ConcurrentHashMap<>();
    private final ExecutorService worker = oneThread("contractor-month-imports");
    private final ExecutorService teller = oneThread("contractor-month-progress");

    BackgroundImports(ContractorMonthImports imports, CurrentUser currentUser, Clock clock) {
        this.imports = imports;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Starts to import the file, with the rights of whoever asks, and removes it in the end. */
    public BackgroundImport start(String fileName, Path file) {
        SignedInUser user = currentUser.require();
        BackgroundImport started = new BackgroundImport(
                numbers.incrementAndGet(),
                OneLine.of(fileName),
                clock.instant(),
                user.displayName(),
                BackgroundImport.State.RUNNING,
                "Waiting",
                0,
                null,
                null);
        entries.put(started.number(), new Entry(user.organisation(), started));
        entries.keySet().removeIf(number -> number <= started.number() - KEPT);
        worker.execute(new DelegatingSecurityContextRunnable(() -> run(user.organisation(), started, file)));
        return started;
    }

    /** The imports that people of the same organisation sent since the application started, newest first. */
    public List<BackgroundImport> latest() {
        Organisation asking = currentUser.require().organisation();
        return entries.values().stream()
                .filter(entry -> entry.organisation().equals(asking))
                .map(Entry::shown)
                .sorted(Comparator.comparingLong(BackgroundImport::number).reversed())
                .toList();
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
        teller.shutdownNow();
    }

    private void run(Organisation organisation, BackgroundImport started, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            ImportResult result = imports.importFile(
                    started.fileName(), content, (step, share) -> show(organisation, started.at(step, share)));
            BackgroundImport.State how =
                    result.unchanged() ? BackgroundImport.State.UNCHANGED : BackgroundImport.State.IMPORTED;
            show(organisation, started.ended(how, result.id(), null));
        } catch (ImportRefusedException refused) {
            show(organisation, started.ended(BackgroundImport.State.REFUSED, null, refused.getMessage()));
        } catch (IOException | RuntimeException failed) {
            log.error("The import of {} failed", started.fileName(), failed);
            show(
                    organisation,
                    started.ended(
                            BackgroundImport.State.REFUSED,
                            null,
                            "Something went wrong here and nothing was stored. Send the file again."));
        } finally {
            remove(file);
        }
    }

    private void show(Organisation organisation, BackgroundImport shown) {
        entries.put(shown.number(), new Entry(organisation, shown));
        // from another thread: the import's own transaction would hold the message back until its end
        teller.execute(() -> Live.publish(TOPIC));
    }

    private static ExecutorService oneThread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("The temporary file {} could not be removed", file, e);
        }
    }
}
