package chairtime.activity.integration;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.activity.ClaimFixture;
import chairtime.activity.ClaimImport;
import chairtime.activity.ClaimImportHistory;
import chairtime.activity.ClaimImportId;
import chairtime.activity.ClaimImportState;
import chairtime.activity.ClaimImports;
import chairtime.activity.ClaimWork;
import chairtime.activity.ContractorMonthImports;
import chairtime.platform.ui.Page;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an end of the application at an unlucky moment leaves of a file. */
@ChairtimeTest
class ClaimArrivalTest {

    private static final String ONE = "1000000001";
    private static final String GONE = "The file is no longer on the server. Send the file again.";

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    ClaimWork work;

    @Autowired
    ClaimFiles files;

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    ContractorMonthImports months;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void contract() {
        aMonth("202306").contract("QAA", ONE, "10000", "700").importedBy(months);
    }

    @Test
    void anImportWithoutItsFileEndsWithTheNextStartAndTheFileCanBeSentAgain() {
        ClaimFixture file = claims().bandOne(ONE, "A1");
        ClaimImportId lost = taken(file.text());
        jdbc.update("UPDATE activity_claim_import SET state = 'NEEDS_MAPPING'");
        files.remove(lost.value());

        work.recover();

        ClaimImport ended = ClaimFixture.find(history, lost);
        assertThat(ended.state()).isEqualTo(ClaimImportState.REFUSED);
        assertThat(ended.reason()).isEqualTo(GONE);
        screens.openFor(spring, LEAD);
        screens.go("delivery/claims/" + lost.value());
        assertThat(_get(Page.class).title()).isEqualTo("Claims of claims.csv");
        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())).contains(GONE);
        assertThat(file.importedBy(imports, history).state()).isEqualTo(ClaimImportState.CURRENT);
    }

    @Test
    void aPageWhoseFileIsGoneMeanwhileSaysSo() {
        String text = claims().bandOne(ONE, "A1").text().replace("CLAIM_REFERENCE", "Our ref");
        ClaimImportId id = ClaimFixture.send(imports, text.getBytes(StandardCharsets.UTF_8));
        files.remove(id.value());

        screens.openFor(spring, LEAD);
        screens.go("delivery/claims/" + id.value());

        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())).contains(GONE);
    }

    @Test
    void aStoppedImportWhoseFileIsGoneDoesNotGoOnForEver() {
        ClaimImportId id = taken(claims().bandOne(ONE, "A1").text());
        SignIn.run(LEAD, () -> work.run(id, () -> ClaimWork.End.STOP));
        files.remove(id.value());

        SignIn.run(LEAD, () -> imports.resume(id));

        ClaimImport ended = ClaimFixture.ended(history, id);
        assertThat(ended.state()).isEqualTo(ClaimImportState.REFUSED);
        assertThat(ended.reason()).isEqualTo(GONE);
    }

    @Test
    void whatWaitsStopsAtOnce() {
        ClaimImportId id = taken(claims().bandOne(ONE, "A1").text());

        SignIn.run(LEAD, () -> imports.stop(id));

        assertThat(ClaimFixture.find(history, id).state()).isEqualTo(ClaimImportState.STOPPED);
        SignIn.run(LEAD, () -> imports.resume(id));
        assertThat(ClaimFixture.ended(history, id).state()).isEqualTo(ClaimImportState.CURRENT);
    }

    @Test
    void aFileThatCannotBeKeptLeavesNoImport() {
        long next = next();
        files.remove(next);
        Path inTheWay = files.folderOf(next);
        try {
            Files.createDirectories(inTheWay.getParent());
            Files.writeString(inTheWay, "a file where the folder of the import belongs");

            assertThatThrownBy(() -> taken(claims().bandOne(ONE, "A1").text()))
                    .isInstanceOf(UncheckedIOException.class);

            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM activity_claim_import", Integer.class))
                    .isZero();
            Files.delete(inTheWay);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(claims().bandOne(ONE, "A1").importedBy(imports, history).state())
                .isEqualTo(ClaimImportState.CURRENT);
    }

    @Test
    void aStartRemovesFilesThatNoImportNeedsAndKeepsTheOthers() throws IOException {
        ClaimImportId waits = taken(claims().bandOne(ONE, "A1").text());
        Path arriving = files.arrive(Files.writeString(Files.createTempFile("claims-of-a-test-", ".csv"), "half a f"));
        long unknown = waits.value() + 1000;
        files.keep(unknown, files.arrive(Files.createTempFile("claims-of-a-test-", ".csv")));

        work.recover();

        assertThat(arriving).doesNotExist();
        assertThat(files.has(unknown)).isFalse();
        assertThat(files.has(waits.value())).isTrue();
    }

    private long next() {
        return jdbc.queryForObject(
                "SELECT AUTO_INCREMENT FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_name = 'activity_claim_import'",
                Long.class);
    }

    private ClaimImportId taken(String text) {
        return SignIn.as(LEAD, () -> {
            try {
                Path sent = Files.writeString(Files.createTempFile("claims-of-a-test-", ".csv"), text);
                return work.take("QAA", "claims.csv", sent);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
