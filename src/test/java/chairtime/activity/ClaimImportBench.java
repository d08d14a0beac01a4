package chairtime.activity;

import chairtime.bench.BenchmarkReport;
import chairtime.bench.BenchmarkSize;
import chairtime.platform.database.BulkConnections;
import chairtime.testing.ChairtimeTest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Claims imported, validated and posted beside a bare LOAD DATA of the same file into a plain table. The file is one
 * month of claims of 8,000 contracts of one commissioner, in no order.
 */
@ChairtimeTest
class ClaimImportBench {

    static final int CONTRACTS = 8_000;

    private static final int MILLIONS = Integer.getInteger("chairtime.bench.claims", 3_000_000);
    private static final String[] CATEGORIES = {"1", "1", "1", "1", "2", "2", "3", "4", "9158", "9154"};

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    BulkConnections connections;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aMonthOfClaims() throws Exception {
        contracts(jdbc);
        // compilers and caches first
        run(BenchmarkSize.of(100_000), 1);
        run(BenchmarkSize.of(MILLIONS), 2);
    }

    private void run(int rows, int seed) throws Exception {
        Path file = Files.createTempFile("claims-", ".csv");
        write(file, rows, seed);
        double bare = seconds(() -> bareLoad(file));
        long before = memory();
        double[] most = {0};
        ClaimImport[] ended = new ClaimImport[1];
        double ours = seconds(() -> ended[0] = importFile(file, most));
        System.out.println(ended[0]);
        BenchmarkReport.row(
                "Import of %,d claims: read, validated, priced, stored, posted".formatted(rows),
                "%.1f s, %,.0f claims a second".formatted(ours, rows / ours),
                "bare LOAD DATA of the same file into a plain table",
                "%.1f s".formatted(bare),
                String.format(
                        Locale.ROOT, "%.2f of its speed; at most %.0f MB more memory", bare / ours, most[0] - before),
                "at least 0.5");
        jdbc.execute("DROP TABLE bare_claims");
    }

    private ClaimImport importFile(Path file, double[] most) {
        ClaimImportId id = chairtime.testing.SignIn.as(ContractorMonthFixture.LEAD, () -> {
            try {
                return imports.send("claims.csv", file);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        while (ClaimFixture.find(history, id).state().atWork()) {
            most[0] = Math.max(most[0], used());
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        return ClaimFixture.find(history, id);
    }

    private long bareLoad(Path file) throws SQLException, IOException {
        jdbc.execute("CREATE TABLE bare_claims (contract_number CHAR(10), claim_reference VARCHAR(20),"
                + " acceptance_date DATE, completion_date DATE, received_date DATE, schedule_month VARCHAR(7),"
                + " treatment_category SMALLINT, resubmission TINYINT, claim_kind VARCHAR(11), teeth_treated TINYINT,"
                + " molar_root_fillings TINYINT, foundation_dentist CHAR(1), incomplete CHAR(1),"
                + " flexible_commissioning TINYINT, patient_charge DECIMAL(10,2)) DEFAULT CHARSET = ascii");
        try (Connection connection = connections.open();
                InputStream content = Files.newInputStream(file);
                java.sql.Statement statement = connection.createStatement()) {
            statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(content);
            long loaded = statement.executeLargeUpdate("LOAD DATA LOCAL INFILE 'claims' INTO TABLE bare_claims"
                    + " CHARACTER SET ascii FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '\"'"
                    + " LINES TERMINATED BY '\\n' IGNORE 1 LINES");
            connection.commit();
            return loaded;
        }
    }

    static void contracts(JdbcTemplate jdbc) {
        for (int contract = 0; contract < CONTRACTS; contract++) {
            jdbc.update(
                    "INSERT INTO activity_contract (number, provider_code, commissioner_code, provider_name,"
                            + " annual_target, annual_value, terms_month) VALUES (?, ?, 'QAA', 'Practice', 10000, 300000,"
                            + " '2023-06-01')",
                    number(contract),
                    "P" + number(contract));
        }
    }

    static String number(int contract) {
        return String.valueOf(1_000_000_000L + contract * 37L);
    }

    static void write(Path file, int rows, int seed) throws IOException {
        Random random = new Random(seed);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write((ClaimFixture.HEADER + "\n").getBytes(StandardCharsets.US_ASCII));
            StringBuilder line = new StringBuilder();
            for (int row = 0; row < rows; row++) {
                int completed = 1 + random.nextInt(28);
                boolean before = random.nextInt(4) == 0;
                line.setLength(0);
                line.append(number(random.nextInt(CONTRACTS)))
                        .append(',')
                        .append((char) ('A' + seed))
                        .append(1_000_000_000L + row)
                        .append(",2023-03-")
                        .append(day(1 + random.nextInt(28)))
                        .append(before ? ",2023-04-" : ",2023-05-")
                        .append(day(completed))
                        .append(",2023-05-")
                        .append(day(before ? 28 : Math.min(28, completed + random.nextInt(5))))
                        .append(",2023-06,")
                        .append(CATEGORIES[random.nextInt(CATEGORIES.length)])
                        .append(random.nextInt(50) == 0 ? ",1,REPLACEMENT" : ",0,NEW")
                        .append(",1,0,")
                        .append(random.nextInt(100) == 0 ? 'Y' : 'N')
                        .append(",N,")
                        .append(random.nextInt(200) == 0 ? "3" : "0")
                        .append(",25.80\n");
                out.write(line.toString().getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static String day(int day) {
        return day < 10 ? "0" + day : String.valueOf(day);
    }

    private static long memory() {
        System.gc();
        return used();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1 << 20);
    }

    private static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }
}
