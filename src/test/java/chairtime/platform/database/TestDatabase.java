package chairtime.platform.database;

import java.nio.file.Path;
import java.util.Objects;

/** Servers for tests, which share the unpacked programs. */
final class TestDatabase {

    private TestDatabase() {}

    static EmbeddedMariaDb start(Path home) {
        return EmbeddedMariaDb.start(home, programs());
    }

    static Path programs() {
        String shared = Objects.requireNonNullElse(System.getenv("CHAIRTIME_TEST_PROGRAMS"), "target/mariadb-programs");
        return Path.of(shared).toAbsolutePath();
    }
}
