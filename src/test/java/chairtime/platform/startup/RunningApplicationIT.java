package chairtime.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.database.EmbeddedMariaDb;
import chairtime.platform.database.TestDatabase;
import chairtime.testing.ChildApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as operators run it. */
class RunningApplicationIT {

    @TempDir
    Path directory;

    @Test
    void startsOnItsOwnDatabaseAndAgainAfterItWasKilled() throws Exception {
        ChildApplication first = ownDatabase().awaitUp();
        assertThat(first.output()).contains("Chairtime is ready: " + first.address());
        assertThat(first.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        first.kill();

        try (ChildApplication second = ownDatabase().awaitUp()) {
            assertThat(second.get("/login").statusCode()).isEqualTo(200);
        }
        assertThat(Files.exists(directory.resolve("data/mariadb/server.pid"))).isFalse();
    }

    @Test
    void startsOnAnExistingServerWithoutOneOfItsOwn() throws Exception {
        try (EmbeddedMariaDb existing = TestDatabase.start(directory.resolve("existing"))) {
            Map<String, String> settings = Map.of(
                    "CHAIRTIME_DB_URL", existing.url(),
                    "CHAIRTIME_DB_USER", existing.user(),
                    "CHAIRTIME_DB_PASSWORD", existing.password(),
                    "CHAIRTIME_ADMIN_PASSWORD", "a long enough Passw0rd",
                    "CHAIRTIME_DATA_DIR", directory.resolve("unused").toString());
            try (ChildApplication application = ChildApplication.start(
                            directory.resolve("output"), ChildApplication.freePort(), settings)
                    .awaitUp()) {
                assertThat(application.handle().descendants()).isEmpty();
                assertThat(directory.resolve("unused/mariadb")).doesNotExist();
                assertThat(application.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
            }
        }
    }

    private ChildApplication ownDatabase() {
        return ChildApplication.start(
                directory.resolve("output"),
                ChildApplication.freePort(),
                Map.of(
                        "CHAIRTIME_DATA_DIR", directory.resolve("data").toString(),
                        "CHAIRTIME_ADMIN_PASSWORD", "a long enough Passw0rd",
                        "TZ", "Europe/London"));
    }
}
