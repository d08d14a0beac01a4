package chairtime.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application as a process of its own, started from the classes under test, to be looked at and killed. */
public final class ChildApplication implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(180);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Process process;
    private final Path output;
    private final int port;

    private ChildApplication(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /**
     * Starts the application.
     *
     * @param output file for what it prints
     * @param port web port; use {@link #freePort()}
     * @param settings environment variables, such as {@code CHAIRTIME_DATA_DIR}
     * @param arguments command line
     */
    public static ChildApplication start(Path output, int port, Map<String, String> settings, String... arguments) {
        // without the classes of the tests, whose beans it would take for its own
        String classpath = Stream.of(classpath().split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
        return start(classpath, "chairtime.ChairtimeApplication", output, port, settings, arguments);
    }

    /** Starts another main class of the test classpath. */
    public static ChildApplication startMain(Class<?> mainClass, Path output, String... arguments) {
        return start(classpath(), mainClass.getName(), output, 0, Map.of(), arguments);
    }

    private static String classpath() {
        return System.getProperty("java.class.path");
    }

    private static ChildApplication start(
            String classpath,
            String mainClass,
            Path output,
            int port,
            Map<String, String> settings,
            String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Xmx768m",
                "-cp",
                classpath,
                mainClass));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("CHAIRTIME_") || name.startsWith("SPRING_"));
        environment.put("CHAIRTIME_DB_PROGRAMS", programs().toString());
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.putAll(new LinkedHashMap<>(settings));
        try {
            return new ChildApplication(builder.start(), output, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that nobody listened on a moment ago. */
    public static int freePort() {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where tests keep the database server's programs, unpacked once. */
    public static Path programs() {
        String shared = Objects.requireNonNullElse(System.getenv("CHAIRTIME_TEST_PROGRAMS"), "target/mariadb-programs");
        return Path.of(shared).toAbsolutePath();
    }

    /** Waits until the health page says UP. */
    public ChildApplication awaitUp() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(
                        "The application ended with exit code " + process.exitValue() + ":\n" + output());
            }
            if (health() == 200) {
                return this;
            }
        }
        throw new IllegalStateException("The application did not come up:\n" + output());
    }

    /** Waits until the process has ended by itself, and returns its exit code. */
    public int awaitExit(Duration longest) throws InterruptedException {
        if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The application did not end:\n" + output());
        }
        return process.exitValue();
    }

    /** Answer to a request without sign-in; redirects are not followed. */
    public HttpResponse<String> get(String path) throws InterruptedException {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create(address() + path))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Web address without a slash at the end. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** What the application has printed so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends the process at once, as a power cut would, and leaves its children alone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks the process to stop and waits until it has. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private int health() throws InterruptedException {
        try {
            return get("/actuator/health").statusCode();
        } catch (UncheckedIOException notYet) {
            return 0;
        }
    }
}
