package chairtime.platform.database;

import chairtime.testing.ChildApplication;
import java.nio.file.Path;

/** Servers for tests, which share the unpacked programs. */
public final class TestDatabase {

    private TestDatabase() {}

    /** Starts a server on the data in that directory. */
    public static EmbeddedMariaDb start(Path home) {
        return EmbeddedMariaDb.start(home, ChildApplication.programs());
    }
}
