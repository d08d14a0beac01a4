package chairtime.platform.database;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.Driver;

/** An existing server, tried once before the application starts so that what is wrong is told at once. */
final class ExistingServer {

    private static final String PREFIX = "jdbc:mariadb://";
    private static final String EXAMPLE = PREFIX + "dbhost:3306/chairtime";
    private static final String CONNECT_TIMEOUT_MILLIS = "5000";
    private static final String ANSWER_TIMEOUT_MILLIS = "15000";
    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 6;
    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_RIGHT_ON_SCHEMA = 1044;
    private static final int NO_SUCH_SCHEMA = 1049;

    private ExistingServer() {}

    /**
     * Signs in and looks at the schema.
     *
     * @throws DatabaseStartException when the application could not work there
     */
    static void check(DatabaseProperties properties) {
        Configuration address = address(properties.url());
        if (properties.user().isBlank()) {
            throw new DatabaseStartException(
                    "CHAIRTIME_DB_URL is set but CHAIRTIME_DB_USER is not; set the account's name and its"
                            + " CHAIRTIME_DB_PASSWORD.",
                    null);
        }
        Properties account = new Properties();
        account.setProperty("user", properties.user());
        account.setProperty("password", properties.password());
        account.setProperty("connectTimeout", CONNECT_TIMEOUT_MILLIS);
        account.setProperty("socketTimeout", ANSWER_TIMEOUT_MILLIS);
        try (Connection connection = new Driver().connect(properties.url(), account)) {
            checkVersion(connection.getMetaData());
            checkCharacters(connection, address.database());
        } catch (SQLException e) {
            throw new DatabaseStartException(sentence(e, properties, address), e);
        }
    }

    private static Configuration address(String url) {
        Configuration address = null;
        SQLException fault = null;
        try {
            address = url.startsWith(PREFIX) ? Configuration.parse(url) : null;
        } catch (SQLException e) {
            fault = e;
        }
        if (address == null
                || address.addresses().isEmpty()
                || address.database() == null
                || address.database().isBlank()) {
            throw new DatabaseStartException(
                    "CHAIRTIME_DB_URL must be the JDBC address of a MariaDB schema, such as " + EXAMPLE
                            + "; leave it unset to use the built-in server.",
                    fault);
        }
        return address;
    }

    private static void checkVersion(DatabaseMetaData server) throws SQLException {
        int major = server.getDatabaseMajorVersion();
        int minor = server.getDatabaseMinorVersion();
        boolean oldEnough = major > OLDEST_MAJOR || major == OLDEST_MAJOR && minor >= OLDEST_MINOR;
        if (!"MariaDB".equals(server.getDatabaseProductName()) || !oldEnough) {
            throw new DatabaseStartException(
                    "The server at CHAIRTIME_DB_URL is " + server.getDatabaseProductName() + " "
                            + server.getDatabaseProductVersion() + "; Chairtime needs MariaDB 10.6 or later and is"
                            + " tested with 11.4.",
                    null);
        }
    }

    private static void checkCharacters(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@character_set_database")) {
            row.next();
            if (!"utf8mb4".equals(row.getString(1))) {
                throw new DatabaseStartException(
                        "The schema " + schema + " stores text as " + row.getString(1)
                                + "; before the first start run: ALTER DATABASE " + schema
                                + " CHARACTER SET utf8mb4.",
                        null);
            }
        }
    }

    private static String sentence(SQLException e, DatabaseProperties properties, Configuration address) {
        return switch (e.getErrorCode()) {
            case WRONG_PASSWORD ->
                "The database server refuses the account \"" + properties.user()
                        + "\": check CHAIRTIME_DB_USER and CHAIRTIME_DB_PASSWORD.";
            case NO_RIGHT_ON_SCHEMA ->
                "The account \"" + properties.user() + "\" may not use the schema \"" + address.database()
                        + "\": grant it ALL on that schema.";
            case NO_SUCH_SCHEMA ->
                "The database server has no schema \"" + address.database()
                        + "\": create it with CHARACTER SET utf8mb4, or correct CHAIRTIME_DB_URL.";
            default ->
                "The database server " + address.addresses().get(0).host + ":"
                        + address.addresses().get(0).port + " named in CHAIRTIME_DB_URL cannot be reached ("
                        + lastReason(e)
                        + ").";
        };
    }

    private static String lastReason(Throwable e) {
        Throwable last = e;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        if (last instanceof UnknownHostException) {
            return "no server of that name is known";
        }
        return String.valueOf(last.getMessage()).lines().findFirst().orElse("").replaceAll("\\.$", "");
    }
}
