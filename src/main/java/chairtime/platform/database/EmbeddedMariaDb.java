package chairtime.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A MariaDB server that belongs to this application: it listens on loopback only, has no anonymous accounts, and
 * keeps its data between starts.
 *
 * <p>The password of its only usable account is drawn anew at each start and never kept.
 *
 * @see "Decision 0001"
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    /** Name of the schema that the application works in. */
    public static final String SCHEMA = "chairtime";

    private final ServerProcess server;
    private final DataDirectory held;
    private final String password;
    private boolean closed;

    private EmbeddedMariaDb(ServerProcess server, DataDirectory held, String password) {
        this.server = server;
        this.held = held;
        this.password = password;
    }

    /**
     * Starts the server on the data below the given directory, creating the data on first use. A server that a killed
     * application left behind there is stopped first.
     *
     * @param home directory that holds the server's data
     * @param programs directory for the server's unpacked programs; may be shared
     * @return the running server
     * @throws DatabaseStartException when the directory cannot be written, another application holds it, or the
     *     server does not come up
     */
    public static EmbeddedMariaDb start(Path home, Path programs) {
        DataDirectory held = DataDirectory.take(home);
        try {
            OrphanedServer.stop(home);
            ServerPrograms unpacked = ServerPrograms.in(programs);
            ServerInstallation.whenMissing(unpacked, home);
            String password = randomPassword();
            Path setup = writeSetup(home, password);
            ServerProcess server = ServerProcess.start(unpacked, home, settings(home, setup));
            Files.deleteIfExists(setup);
            return new EmbeddedMariaDb(server, held, password);
        } catch (IOException e) {
            held.close();
            throw DataDirectory.notWritable(home, e);
        } catch (InterruptedException e) {
            held.close();
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("The start of the database server was interrupted.", e);
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    /** JDBC address of the application's schema. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + SCHEMA;
    }

    /** Name of the account that the application signs in with. */
    public String user() {
        return "chairtime";
    }

    /** Password of that account, valid until the server stops. */
    public String password() {
        return password;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            server.stop();
            held.close();
        }
    }

    private static List<String> settings(Path home, Path setup) throws IOException {
        List<String> settings = new ArrayList<>(List.of(
                "--datadir=" + home.resolve("data"),
                "--tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                // none: its path would be limited to 107 characters
                "--socket=",
                "--pid-file=" + OrphanedServer.pidFile(home),
                "--init-file=" + setup,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // each start would make a key of 4096 bits, which takes seconds; nothing leaves the loopback interface
                "--skip-ssl",
                "--skip-log-bin",
                "--character-set-server=utf8mb4",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=256M",
                "--max-connections=200",
                "--innodb-buffer-pool-size=256M"));
        settings.addAll(ServerPrograms.accountOption());
        return settings;
    }

    private static Path writeSetup(Path home, String password) throws IOException {
        Path setup = home.resolve("setup.sql");
        Files.deleteIfExists(setup);
        Files.createFile(setup);
        if (Files.getFileStore(setup).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(setup, PosixFilePermissions.fromString("rw-------"));
        }
        // one statement a line: the server reads this file line by line
        Files.writeString(
                setup,
                """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4;
                DELETE FROM mysql.global_priv WHERE User NOT IN ('root', 'mariadb.sys', 'PUBLIC');
                DELETE FROM mysql.global_priv WHERE User = 'root' AND Host <> 'localhost';
                FLUSH PRIVILEGES;
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%2$s';
                CREATE OR REPLACE USER 'chairtime'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO 'chairtime'@'127.0.0.1';
                """
                        .formatted(SCHEMA, randomPassword(), password));
        return setup;
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
