package chairtime.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the data live: the settings {@code CHAIRTIME_DATA_DIR} and {@code CHAIRTIME_DB_*}. */
@Component
class DatabaseProperties {

    private final Path dataDirectory;
    private final @Nullable Path programs;
    private final String url;
    private final String user;
    private final String password;

    DatabaseProperties(
            @Value("${chairtime.data.dir}") String dataDirectory,
            @Value("${chairtime.db.programs:}") String programs,
            @Value("${chairtime.db.url:}") String url,
            @Value("${chairtime.db.user:}") String user,
            @Value("${chairtime.db.password:}") String password) {
        this.dataDirectory = Path.of(dataDirectory).toAbsolutePath().normalize();
        this.programs = programs.isBlank() ? null : Path.of(programs).toAbsolutePath();
        this.url = url;
        this.user = user;
        this.password = password;
    }

    Path dataDirectory() {
        return dataDirectory;
    }

    Path programsDirectory() {
        return programs != null ? programs : dataDirectory.resolve("mariadb").resolve("programs");
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }
}
