package chairtime.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.database.EmbeddedMariaDb;
import chairtime.platform.database.TestDatabase;
import chairtime.testing.ChildApplication;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault of a real start: one sentence that says what to do, nothing else, exit code 1, within seconds. */
class StartFaultsIT {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    @TempDir
    static Path serverHome;

    private static EmbeddedMariaDb server;

    @TempDir
    Path directory;

    @BeforeAll
    static void startServer() {
        server = TestDatabase.start(serverHome.resolve("mariadb"));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void wrongPassword() throws Exception {
        assertThat(sentenceOf(existing(server.url(), "wrong")))
                .isEqualTo("The database server refuses the account \"chairtime\": check CHAIRTIME_DB_USER and"
                        + " CHAIRTIME_DB_PASSWORD.");
    }

    @Test
    void schemaThatTheAccountMayNotUse() throws Exception {
        assertThat(sentenceOf(existing(server.url().replaceAll("/chairtime$", "/other"), server.password())))
                .isEqualTo("The account \"chairtime\" may not use the schema \"other\": grant it ALL on that schema.");
    }

    @Test
    void unreachableServer() throws Exception {
        int nobody = ChildApplication.freePort();

        assertThat(sentenceOf(existing("jdbc:mariadb://127.0.0.1:" + nobody + "/chairtime", "secret")))
                .isEqualTo("The database server 127.0.0.1:" + nobody
                        + " named in CHAIRTIME_DB_URL cannot be reached (Connection refused).");
    }

    @Test
    void serverThatNeverAnswers() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(sentenceOf(
                            existing("jdbc:mariadb://127.0.0.1:" + silent.getLocalPort() + "/chairtime", "secret")))
                    .contains("cannot be reached");
        }
    }

    @Test
    void addressOfAnotherKindOfDatabase() throws Exception {
        assertThat(sentenceOf(existing("jdbc:h2:mem:chairtime", "secret")))
                .startsWith("CHAIRTIME_DB_URL must be the JDBC address of a MariaDB schema, such as");
    }

    @Test
    void addressWithoutAnAccount() throws Exception {
        assertThat(sentenceOf(Map.of("CHAIRTIME_DB_URL", server.url())))
                .startsWith("CHAIRTIME_DB_URL is set but CHAIRTIME_DB_USER is not");
    }

    @Test
    void dataDirectoryThatCannotBeWritten() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(sentenceOf(Map.of("CHAIRTIME_DATA_DIR", file.toString())))
                .startsWith("The data directory " + file)
                .contains("cannot be written", "CHAIRTIME_DATA_DIR");
    }

    @Test
    void dataDirectoryInUse() throws Exception {
        assertThat(sentenceOf(Map.of("CHAIRTIME_DATA_DIR", serverHome.toString())))
                .startsWith("Another Chairtime is running on the data directory " + serverHome);
    }

    @Test
    void webPortInUse() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = String.valueOf(other.getLocalPort());

            assertThat(sentenceOf(Map.of("SERVER_PORT", port)))
                    .isEqualTo("The web port " + port
                            + " is in use by another program; stop that program, or set SERVER_PORT to a free port.");
        }
        assertThat(directory.resolve("data")).doesNotExist();
    }

    @Test
    void webPortThatIsNone() throws Exception {
        assertThat(sentenceOf(Map.of("SERVER_PORT", "http"))).startsWith("SERVER_PORT must be a number");
    }

    @Test
    void emptyDatabaseWithoutAPasswordForTheFirstAdministrator() throws Exception {
        ChildApplication application = ChildApplication.start(
                directory.resolve("output"), ChildApplication.freePort(), existing(server.url(), server.password()));

        int exitCode = application.awaitExit(LONGEST);

        assertThat(errors(application.output()))
                .as(application.output())
                .singleElement()
                .asString()
                .contains("Chairtime does not start: ", "CHAIRTIME_ADMIN_PASSWORD");
        assertThat(application.output()).doesNotContain("\tat ");
        assertThat(exitCode).isEqualTo(1);
    }

    @Test
    void keyForPatientsDetailsThatIsNone() throws Exception {
        assertThat(sentenceOf(Map.of("CHAIRTIME_PATIENT_KEY", "c2VjcmV0")))
                .startsWith("CHAIRTIME_PATIENT_KEY must hold 32 bytes in Base64")
                .doesNotContain("c2VjcmV0");
    }

    private static Map<String, String> existing(String url, String password) {
        return Map.of("CHAIRTIME_DB_URL", url, "CHAIRTIME_DB_USER", "chairtime", "CHAIRTIME_DB_PASSWORD", password);
    }

    /** What the application says instead of starting; it must be all it says. */
    private String sentenceOf(Map<String, String> settings) throws Exception {
        Map<String, String> environment = new HashMap<>();
        environment.put("CHAIRTIME_DATA_DIR", directory.resolve("data").toString());
        environment.putAll(settings);
        ChildApplication application = ChildApplication.start(
                directory.resolve("output"), ChildApplication.freePort(), environment, "--spring.profiles.active=demo");

        int exitCode = application.awaitExit(LONGEST);

        List<String> lines = application.output().lines().toList();
        assertThat(lines).as("all that is printed").hasSize(1);
        assertThat(exitCode).isEqualTo(1);
        return lines.get(0).replaceFirst(".*Chairtime does not start: ", "");
    }

    private static List<String> errors(String output) {
        return output.lines().filter(line -> line.contains(" ERROR ")).toList();
    }
}
