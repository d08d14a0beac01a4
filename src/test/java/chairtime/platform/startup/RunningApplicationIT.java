package chairtime.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.database.EmbeddedMariaDb;
import chairtime.platform.database.TestDatabase;
import chairtime.testing.ChildApplication;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as operators run it. */
class RunningApplicationIT {

    @TempDir
    Path directory;

    @Test
    void startsOnItsOwnDatabaseAndAfterAKillOnTheSameDataWithoutAServerOfItsOwn() throws Exception {
        ChildApplication killed = start(
                        Map.of("CHAIRTIME_DATA_DIR", directory.resolve("data").toString()))
                .awaitUp();
        assertThat(killed.output()).contains("Chairtime is ready: " + killed.address());
        assertThat(killed.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(killed.get("/login").statusCode()).isEqualTo(200);
        killed.kill();

        try (EmbeddedMariaDb existing = TestDatabase.start(directory.resolve("data/mariadb"));
                ChildApplication application = start(Map.of(
                                "CHAIRTIME_DB_URL", existing.url(),
                                "CHAIRTIME_DB_USER", existing.user(),
                                "CHAIRTIME_DB_PASSWORD", existing.password(),
                                "CHAIRTIME_DATA_DIR",
                                        directory.resolve("unused").toString()))
                        .awaitUp()) {
            assertThat(application.handle().descendants()).isEmpty();
            assertThat(directory.resolve("unused")).doesNotExist();
            assertThat(application.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    private ChildApplication start(Map<String, String> database) {
        Map<String, String> settings = new HashMap<>(database);
        settings.put("CHAIRTIME_ADMIN_PASSWORD", "a long enough Passw0rd");
        settings.put("TZ", "Europe/London");
        return ChildApplication.start(directory.resolve("output"), ChildApplication.freePort(), settings);
    }
}
