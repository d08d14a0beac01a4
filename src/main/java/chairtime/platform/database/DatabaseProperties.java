package chairtime.platform.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the data live: the settings {@code CHAIRTIME_DATA_DIR} and {@code CHAIRTIME_DB_*}. */
@Component
class DatabaseProperties {

    private final Environment environment;

    DatabaseProperties(Environment environment) {
        this.environment = environment;
    }

    /** Whether the application starts a server of its own. */
    boolean embedded() {
        return url().isBlank();
    }

    Path dataDirectory() {
        return path(environment.getRequiredProperty("chairtime.data.dir"));
    }

    Path home() {
        return dataDirectory().resolve("mariadb");
    }

    Path programsDirectory() {
        String programs = text("programs");
        return programs.isBlank() ? home().resolve("programs") : path(programs);
    }

    String url() {
        return text("url").strip();
    }

    String user() {
        return text("user");
    }

    String password() {
        return text("password");
    }

    private String text(String name) {
        return environment.getProperty("chairtime.db." + name, "");
    }

    private static Path path(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new DatabaseStartException(
                    "CHAIRTIME_DATA_DIR must be the path of a directory; \"" + text + "\" is none.", e);
        }
    }
}
