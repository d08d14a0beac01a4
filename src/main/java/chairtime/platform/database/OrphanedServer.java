package chairtime.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server left running by an application that was killed; it still holds the data directory. */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final long SECONDS_TO_STOP = 60;

    private OrphanedServer() {}

    static Path pidFile(Path home) {
        return home.resolve("server.pid");
    }

    /**
     * Stops a server that still works on this directory, waiting until it is gone. A process that merely has the
     * same number is left alone.
     *
     * @throws DatabaseStartException when it does not stop
     */
    static void stop(Path home) throws IOException {
        Path pidFile = pidFile(home);
        if (!Files.exists(pidFile)) {
            return;
        }
        String text = Files.readString(pidFile).strip();
        if (!text.matches("\\d{1,18}")) {
            return;
        }
        ProcessHandle process = ProcessHandle.of(Long.parseLong(text)).orElse(null);
        if (process == null || !worksOn(process, home)) {
            return;
        }
        log.info("Stopping the database server that a killed application left behind (process {})", process.pid());
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("Interrupted while waiting for the old database server to stop.", e);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new DatabaseStartException(
                    "An earlier database server (process " + process.pid() + ") still holds " + home
                            + " and does not stop; end that process and start again.",
                    e);
        }
    }

    private static boolean worksOn(ProcessHandle process, Path home) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(home.resolve("data").toString()))
                .isPresent();
    }
}
