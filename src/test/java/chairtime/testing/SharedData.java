package chairtime.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The published data beside the project, which are not part of it. */
public final class SharedData {

    private SharedData() {}

    /** The file of that name; the test is skipped, saying so, where the data are absent. */
    public static Path file(String name) {
        Path file = Path.of(System.getProperty("chairtime.shared.data", "../shared/data"), name);
        assumeTrue(Files.isReadable(file), () -> file + " is absent: this test reads published data");
        return file;
    }
}
