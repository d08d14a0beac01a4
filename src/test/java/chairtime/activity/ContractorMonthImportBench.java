package chairtime.activity;

import chairtime.bench.BenchmarkReport;
import chairtime.testing.ChairtimeTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a contractor month of 6,800 rows takes beside its bare rows written into a bare table. */
@ChairtimeTest
class ContractorMonthImportBench {

    private static final int ROWS = 6_800;
    private static final int ROWS_A_STATEMENT = 500;
    private static final int COLUMNS = 22;
    private static final int RUNS = 5;

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    DataSource database;

    @Test
    void aContractorMonth() throws Exception {
        importMonth(0);
        double[] ours = new double[RUNS];
        double[] bare = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            int number = run + 1;
            ours[run] = seconds(() -> importMonth(number));
            bare[run] = seconds(this::bareInserts);
        }
        double figure = BenchmarkReport.percentile(ours, 0.5);
        double compared = BenchmarkReport.percentile(bare, 0.5);
        BenchmarkReport.row(
                "Import of a contractor month, 6,800 rows",
                "%.2f s".formatted(figure),
                "the same values as bare multi-row INSERTs, 500 rows a statement",
                "%.2f s".formatted(compared),
                String.format(Locale.ROOT, "%.1f times as long", figure / compared),
                "under 2 s");
    }

    /** Each run corrects the month before, so that replacing is measured too. */
    private ImportResult importMonth(int run) {
        ContractorMonthFixture month = ContractorMonthFixture.aMonth("202309");
        for (int row = 0; row < ROWS; row++) {
            String commissioner = "Q" + (char) ('A' + row % 6) + (char) ('A' + row % 7);
            month.contract(commissioner, String.valueOf(1_000_000_000L + row), "10000", String.valueOf(500 + run));
        }
        return month.importedBy(imports);
    }

    private @org.jspecify.annotations.Nullable Void bareInserts() throws SQLException {
        String row = "(" + "?,".repeat(COLUMNS - 1) + "?)";
        StringBuilder table = new StringBuilder("CREATE TEMPORARY TABLE bare_month (");
        for (int column = 0; column < COLUMNS; column++) {
            table.append(column == 0 ? "" : ",").append('c').append(column).append(" VARCHAR(40)");
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(table.append(')').toString());
            for (int from = 0; from < ROWS; from += ROWS_A_STATEMENT) {
                int rows = Math.min(ROWS_A_STATEMENT, ROWS - from);
                String[] places = new String[rows];
                Arrays.fill(places, row);
                try (PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO bare_month VALUES " + String.join(",", places))) {
                    for (int value = 1; value <= rows * COLUMNS; value++) {
                        insert.setString(value, "10000.25");
                    }
                    insert.executeUpdate();
                }
            }
            connection.commit();
            connection.createStatement().execute("DROP TEMPORARY TABLE bare_month");
        }
        return null;
    }

    private static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }
}
