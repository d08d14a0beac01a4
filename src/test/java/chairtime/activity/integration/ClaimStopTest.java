package chairtime.activity.integration;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.ClaimFixture;
import chairtime.activity.ClaimImport;
import chairtime.activity.ClaimImportHistory;
import chairtime.activity.ClaimImportId;
import chairtime.activity.ClaimImportState;
import chairtime.activity.ClaimImports;
import chairtime.activity.ClaimWork;
import chairtime.activity.ContractorMonthFixture;
import chairtime.activity.ContractorMonthImports;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An import that ends in the middle counts for nothing and goes on where it ended. */
@ChairtimeTest
class ClaimStopTest {

    private static final int CONTRACTS = 12;

    @Autowired
    ClaimWork work;

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    ContractorMonthImports months;

    @Autowired
    JdbcTemplate jdbc;

    private ClaimImportId id = new ClaimImportId(0);

    @BeforeEach
    void aFileThatWaits() throws IOException {
        ContractorMonthFixture month = aMonth("202306");
        ClaimFixture file = claims();
        for (int contract = 0; contract < CONTRACTS; contract++) {
            month.contract("QAA", String.valueOf(1_000_000_001L + contract), "10000", "700");
            file.bandOne(String.valueOf(1_000_000_001L + contract), "A1")
                    .bandThree(String.valueOf(1_000_000_001L + contract), "A2", 0, "NEW");
        }
        month.importedBy(months);
        Path sent = Files.writeString(Files.createTempFile("claims-of-a-test-", ".csv"), file.text());
        id = SignIn.as(LEAD, () -> {
            try {
                return work.take("QAA", "claims.csv", sent);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @Test
    void aStoppedImportCountsForNothingAndGoesOnToTheSameSums() {
        run(endAfter(7, ClaimWork.End.STOP));

        ClaimImport stopped = ClaimFixture.find(history, id);
        assertThat(stopped.state()).isEqualTo(ClaimImportState.STOPPED);
        assertThat(stopped.rowsStored()).isPositive().isLessThan(2 * CONTRACTS);
        assertThat(count("activity_claim")).isEqualTo((int) stopped.rowsStored());
        assertThat(count("activity_claim_month")).isZero();

        SignIn.run(LEAD, () -> imports.resume(id));
        expectWhole(ClaimFixture.ended(history, id));
    }

    @Test
    void whatTheApplicationsEndLeavesGoesOnWhereItWas() {
        run(endAfter(9, ClaimWork.End.LEAVE));

        assertThat(ClaimFixture.find(history, id).state()).isEqualTo(ClaimImportState.RUNNING);
        int stored = count("activity_claim");
        assertThat(stored).isPositive().isLessThan(2 * CONTRACTS);
        jdbc.update("UPDATE activity_claim SET line_no = line_no + 1000");

        // a new start of the application finds it by its state
        run(() -> ClaimWork.End.GO_ON);

        expectWhole(ClaimFixture.find(history, id));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM activity_claim WHERE line_no > 1000", Integer.class))
                .as("claims kept from before")
                .isEqualTo(stored);
    }

    @Test
    void whereTheSumsChangedMeanwhileItBeginsAnew() throws IOException {
        run(endAfter(9, ClaimWork.End.STOP));
        ClaimImport other =
                claims().bandThree("1000000001", "A1", 1, "REPLACEMENT").importedBy(imports, history);
        assertThat(other.state()).isEqualTo(ClaimImportState.CURRENT);

        SignIn.run(LEAD, () -> imports.resume(id));

        assertThat(ClaimFixture.ended(history, id).rowsStored()).isEqualTo(2 * CONTRACTS);
        assertThat(jdbc.queryForObject("SELECT SUM(units) FROM activity_claim_month", String.class))
                .as("one band 1 course became band 3")
                .isEqualTo("167.0000");
    }

    @Test
    void aStoppedImportCanBeUndoneAndLeavesNothing() {
        run(endAfter(7, ClaimWork.End.STOP));

        SignIn.run(LEAD, () -> imports.undo(id, "the wrong month"));

        org.awaitility.Awaitility.await().until(() -> count("activity_claim") == 0);
        assertThat(ClaimFixture.find(history, id).state()).isEqualTo(ClaimImportState.UNDONE);
        assertThat(List.of(
                        count("activity_claim_month"),
                        count("activity_claim_change"),
                        count("activity_claim_import_contract")))
                .containsOnly(0);
    }

    private void expectWhole(ClaimImport claims) {
        assertThat(claims.reason()).isNull();
        assertThat(claims.state()).isEqualTo(ClaimImportState.CURRENT);
        assertThat(claims.rowsStored()).isEqualTo(2 * CONTRACTS);
        assertThat(count("activity_claim")).isEqualTo(2 * CONTRACTS);
        assertThat(jdbc.queryForObject("SELECT SUM(units) FROM activity_claim_month", String.class))
                .isEqualTo("156.0000");
    }

    private void run(ClaimWork.Control control) {
        SignIn.run(LEAD, () -> work.run(id, control));
    }

    private static ClaimWork.Control endAfter(int times, ClaimWork.End end) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.incrementAndGet() > times ? end : ClaimWork.End.GO_ON;
    }

    private int count(String table) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
    }
}
