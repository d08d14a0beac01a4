package chairtime.platform.database;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Connections of their own for loading many rows at once. Only they let the driver answer {@code LOAD DATA LOCAL}, and
 * always from a stream that the caller gives: no name of a file ever reaches the statement. The application's other
 * connections refuse such statements.
 */
@Component
public class BulkConnections {

    private final JdbcConnectionDetails details;

    BulkConnections(JdbcConnectionDetails details) {
        this.details = details;
    }

    /** A connection outside the pool, whose transactions the caller ends; the caller closes it. */
    public Connection open() throws SQLException {
        Properties account = new Properties();
        account.setProperty("user", details.getUsername());
        account.setProperty("password", details.getPassword());
        account.setProperty("allowLocalInfile", "true");
        Connection connection = DriverManager.getConnection(details.getJdbcUrl(), account);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    /**
     * Loads rows of text into a table, in the connection's transaction.
     *
     * @param columns columns in the order of the fields, divided by commas
     * @param rows lines in ASCII, fields divided by tabs, {@code \N} for null; closed in the end
     * @return number of rows stored
     * @throws SQLException also when the server had to change or leave out a value, which it would only warn of
     */
    public static long load(Connection connection, String table, String columns, InputStream rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(rows);
            long stored = statement.executeLargeUpdate("LOAD DATA LOCAL INFILE 'rows of the stream' INTO TABLE " + table
                    + " CHARACTER SET ascii FIELDS TERMINATED BY '\\t' LINES TERMINATED BY '\\n' (" + columns + ")");
            refuseWarnings(statement, table);
            return stored;
        }
    }

    private static void refuseWarnings(Statement statement, String table) throws SQLException {
        try (ResultSet warning = statement.executeQuery("SHOW WARNINGS LIMIT 1")) {
            if (warning.next()) {
                throw new SQLException(
                        "Rows for " + table + " could not be stored as they are: " + warning.getString(3));
            }
        }
    }
}
