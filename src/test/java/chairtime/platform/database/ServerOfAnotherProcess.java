package chairtime.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** Starts the embedded server, stores one row, says so, and waits to be killed. */
final class ServerOfAnotherProcess {

    private ServerOfAnotherProcess() {}

    public static void main(String[] args) throws Exception {
        EmbeddedMariaDb server = EmbeddedMariaDb.start(Path.of(args[0]), Path.of(args[1]));
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (word VARCHAR(20))");
            statement.execute("INSERT INTO kept VALUES ('committed')");
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO kept VALUES ('not committed')");
            System.out.println("STORED");
            Thread.currentThread().join();
        }
    }
}
