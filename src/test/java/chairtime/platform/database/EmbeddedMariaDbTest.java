package chairtime.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    /** Below the system's temporary directory: data are kept there like anywhere else. */
    @TempDir
    Path directory;

    @Test
    void dataOutliveTheServerAndOnlyTheApplicationReachesThem() throws Exception {
        Path home = directory
                .resolve("a place with blanks, and a name that is long ".repeat(3))
                .resolve("mariadb");

        try (EmbeddedMariaDb first = TestDatabase.start(home);
                Connection connection = connect(first)) {
            run(connection, "CREATE TABLE kept (word VARCHAR(20))", "INSERT INTO kept VALUES ('Zahnärztin 🦷')");

            assertThat(answers(connection, "SHOW VARIABLES LIKE 'bind_address'"))
                    .containsExactly("127.0.0.1");
            assertThat(answers(connection, "SHOW VARIABLES LIKE 'socket'")).containsExactly("");
            assertThat(answers(connection, "SHOW VARIABLES LIKE 'time_zone'")).containsExactly("+00:00");
            refusesOthers(first);
            assertThatThrownBy(() -> TestDatabase.start(home))
                    .isInstanceOf(DatabaseStartException.class)
                    .hasMessageStartingWith("Another Chairtime is running on the data directory " + home);
            assertThat(answers(connection, "SELECT 1, word FROM kept")).hasSize(1);
        }

        try (EmbeddedMariaDb second = TestDatabase.start(home);
                Connection connection = connect(second)) {
            assertThat(answers(connection, "SELECT 1, word FROM kept")).containsExactly("Zahnärztin 🦷");
            refusesOthers(second);
        }
        assertThat(home.resolve("setup.sql")).doesNotExist();
    }

    @Test
    void anInterruptedInstallationIsDoneAgain() throws Exception {
        Path home = directory.resolve("mariadb");
        Files.createDirectories(home.resolve("data"));
        Files.createDirectories(home.resolve("data.installing/mysql"));
        Files.writeString(home.resolve("server.pid"), "not a number");

        try (EmbeddedMariaDb server = TestDatabase.start(home);
                Connection connection = connect(server)) {
            assertThat(answers(connection, "SELECT 1, 'works'")).containsExactly("works");
        }
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsToldInOneSentence() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> TestDatabase.start(file.resolve("mariadb")))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("CHAIRTIME_DATA_DIR");
    }

    private static void refusesOthers(EmbeddedMariaDb server) {
        for (String user : List.of("", "root", "mysql", System.getProperty("user.name"))) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), user, ""))
                    .as("account '%s'", user)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "wrong"))
                .isInstanceOf(SQLException.class);
    }

    private static Connection connect(EmbeddedMariaDb server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** The second column of each row. */
    private static List<String> answers(Connection connection, String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(2));
            }
        }
        return answers;
    }
}
