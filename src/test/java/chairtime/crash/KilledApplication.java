package chairtime.crash;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.crash.CrashScenario.Step;
import chairtime.testing.ChildApplication;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the application in a Java machine of its own and waits until that has come to its end. */
final class KilledApplication {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path home;

    /** @param home directory for the data, the logs and what the child finds */
    KilledApplication(Path home) {
        this.home = home;
    }

    /** Runs until the step's end and returns what stood after the start; empty when it never got that far. */
    Map<String, String> run(Step step) throws IOException, InterruptedException {
        Path state = home.resolve(step + ".state");
        Path output = home.resolve(step + ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx768m",
                        "-cp",
                        classPath(),
                        CrashScenario.class.getName(),
                        step.name(),
                        home.resolve("data").toString(),
                        state.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("CHAIRTIME_") || name.startsWith("SPRING_"));
        environment.put("CHAIRTIME_DB_PROGRAMS", ChildApplication.programs().toString());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("%s comes to its end%n%s", step, tail(output))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as("exit code of %s%n%s", step, tail(output))
                .isEqualTo(step == Step.REST ? 0 : HaltPoint.HALTED);
        return Files.exists(state) ? read(state) : Map.of();
    }

    /** Ends a database server that a failed test leaves behind. */
    void endDatabaseServer() throws IOException {
        Path pid = home.resolve("data").resolve("mariadb").resolve("server.pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).ifPresent(server -> {
                server.destroyForcibly();
                server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
            });
        }
    }

    private static Map<String, String> read(Path state) throws IOException {
        return Files.readAllLines(state).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** The application's classes and libraries, and what the child needs of the tests: no test clock, no settings. */
    private String classPath() throws IOException {
        Path compiled = Path.of("target", "test-classes").toAbsolutePath();
        Path classes = home.resolve("classes");
        if (!Files.exists(classes)) {
            copy(compiled, classes, Path.of("chairtime", "crash"), "");
            copy(compiled, classes, Path.of("chairtime", "testing"), "SignIn");
        }
        String running = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.concat(
                        Stream.of(classes.toString()),
                        Arrays.stream(running.split(File.pathSeparator))
                                .filter(entry ->
                                        !Path.of(entry).toAbsolutePath().equals(compiled)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void copy(Path from, Path to, Path directory, String prefix) throws IOException {
        Files.createDirectories(to.resolve(directory));
        try (Stream<Path> files = Files.list(from.resolve(directory))) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith(prefix)) {
                    Files.copy(file, to.resolve(directory).resolve(file.getFileName()));
                }
            }
        }
    }

    private static String tail(Path output) throws IOException {
        if (!Files.exists(output)) {
            return "";
        }
        var lines = Files.readAllLines(output);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }
}
