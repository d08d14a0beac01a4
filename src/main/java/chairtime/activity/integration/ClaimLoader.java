package chairtime.activity.integration;

import chairtime.activity.domain.ClaimRollUpStore;
import chairtime.platform.database.BulkConnections;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Stores parts of claims, two at a time: each is one transaction, so that after a stop whole contracts are there. */
final class ClaimLoader implements Closeable {

    private static final int AT_A_TIME = 2;

    /** Columns of the claims, in the order of the rows. */
    private static final String CLAIM_COLUMNS = "contract_number, claim_reference, import_id, line_no, precedence,"
            + " performer_number, accepted_day, completed_day, treatment_month, category, treated, marks, units_10000,"
            + " pence, charge_pence";

    private static final String CONTRACT_COLUMNS =
            "import_id, contract_number, first_reference, last_reference, row_count";

    private record Loading(ClaimPart part, Future<?> end) {}

    private final long importId;
    private final BulkConnections connections;
    private final Deque<Loading> loading = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME, work -> {
        Thread thread = new Thread(work, "claims-loading");
        thread.setDaemon(true);
        return thread;
    });

    ClaimLoader(long importId, BulkConnections connections) {
        this.importId = importId;
        this.connections = connections;
    }

    /** Begins to store a part whose rows are still being made, once one of those before it has ended. */
    ClaimPart begin() throws SQLException {
        if (loading.size() == AT_A_TIME) {
            await(loading.removeFirst());
        }
        ClaimPart part = new ClaimPart();
        loading.add(new Loading(part, threads.submit(() -> {
            try {
                store(part);
            } finally {
                part.claims.breakOff();
            }
            return part;
        })));
        return part;
    }

    /** Waits until all parts are stored. */
    void finish() throws SQLException {
        while (!loading.isEmpty()) {
            await(loading.removeFirst());
        }
    }

    @Override
    public void close() {
        loading.forEach(one -> one.part().claims.breakOff());
        threads.shutdown();
        loading.forEach(one -> {
            try {
                await(one);
            } catch (SQLException ended) {
                // its transaction was taken back
            }
        });
    }

    private static void await(Loading one) throws SQLException {
        try {
            one.end().get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof SQLException fault
                    ? fault
                    : new SQLException("Claims could not be stored", failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Storing claims was interrupted", e);
        }
    }

    private void store(ClaimPart part) throws SQLException {
        try (Connection connection = connections.open()) {
            long stored = BulkConnections.load(connection, "activity_claim", CLAIM_COLUMNS, part.claims);
            if (stored != part.rows) {
                connection.rollback();
                throw new SQLException("Of " + part.rows + " claims " + stored + " were stored");
            }
            BulkConnections.load(
                    connection,
                    "activity_claim_change",
                    ClaimRollUpStore.CHANGE_COLUMNS,
                    ClaimPart.stream(part.changes));
            BulkConnections.load(
                    connection, "activity_claim_import_contract", CONTRACT_COLUMNS, ClaimPart.stream(part.contracts));
            try (PreparedStatement update = connection.prepareStatement("UPDATE activity_claim_import SET"
                    + " rows_stored = rows_stored + ?, rows_repeated = rows_repeated + ? WHERE id = ?")) {
                update.setLong(1, part.rows);
                update.setLong(2, part.repeated);
                update.setLong(3, importId);
                update.executeUpdate();
            }
            connection.commit();
        }
    }
}
