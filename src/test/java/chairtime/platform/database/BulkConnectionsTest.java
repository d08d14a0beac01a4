package chairtime.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.testing.ChairtimeTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ChairtimeTest
class BulkConnectionsTest {

    @Autowired
    BulkConnections connections;

    @Autowired
    JdbcTemplate jdbc;

    @TempDir
    Path folder;

    @Test
    void rowsOfAStreamAreStoredInTheConnectionsTransaction() throws SQLException {
        try (Connection connection = connections.open()) {
            assertThat(load(connection, "1\tone\tA\tB\t1\n2\ttwo\tA\tB\t1\n")).isEqualTo(2);
            assertThat(count()).isZero();
            connection.rollback();
            assertThat(load(connection, "1\tone\tA\tB\t1\n")).isOne();
            connection.commit();
        }
        assertThat(count()).isOne();
    }

    @Test
    void aValueThatTheServerWouldChangeIsAFault() throws SQLException {
        try (Connection connection = connections.open()) {
            assertThatThrownBy(() -> load(connection, "many\tone\tA\tB\t1\n"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("could not be stored as they are");
        }
    }

    @Test
    void theApplicationsOtherConnectionsSendNoFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "1\n");

        assertThatThrownBy(() -> jdbc.execute("LOAD DATA LOCAL INFILE '" + secret + "' INTO TABLE"
                        + " activity_claim_import_contract (import_id)"))
                .isNotNull();
        assertThat(count()).isZero();
    }

    private static long load(Connection connection, String rows) throws SQLException {
        return BulkConnections.load(
                connection,
                "activity_claim_import_contract",
                "import_id, contract_number, first_reference, last_reference, row_count",
                new ByteArrayInputStream(rows.getBytes(StandardCharsets.US_ASCII)));
    }

    private int count() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM activity_claim_import_contract", Integer.class);
    }
}
