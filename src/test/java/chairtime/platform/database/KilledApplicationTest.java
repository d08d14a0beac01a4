package chairtime.platform.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chairtime.testing.ChildApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledApplicationTest {

    @TempDir
    Path directory;

    @Test
    void theServerItLeavesBehindIsStoppedAndWhatWasCommittedIsThere() throws Exception {
        Path home = directory.resolve("mariadb");
        ChildApplication killed = ChildApplication.startMain(
                ServerOfAnotherProcess.class,
                directory.resolve("output"),
                home.toString(),
                ChildApplication.programs().toString());
        await().atMost(90, SECONDS)
                .until(() ->
                        killed.output().contains("STORED") || !killed.handle().isAlive());
        assertThat(killed.output()).contains("STORED");

        killed.kill();

        ProcessHandle orphan = ProcessHandle.of(Long.parseLong(
                        Files.readString(OrphanedServer.pidFile(home)).strip()))
                .orElseThrow();
        assertThat(orphan.isAlive()).isTrue();
        try (EmbeddedMariaDb next = TestDatabase.start(home);
                var connection = DriverManager.getConnection(next.url(), next.user(), next.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT GROUP_CONCAT(word) FROM kept")) {
            assertThat(orphan.isAlive()).isFalse();
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("committed");
        }
    }
}
