package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static chairtime.activity.ContractorMonthFixture.importAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.directory.Directory;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ChairtimeTest
class ContractorMonthImportsTest {

    private static final DeliveryPeriod SEPTEMBER = new DeliveryPeriod(TreatmentMonth.of(2023, 9), false);

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    DeliveryPositions positions;

    @Autowired
    Contracts contracts;

    @Autowired
    Directory directory;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theSameFileAgainChangesNothingAndGivesTheSameResult() {
        ContractorMonthFixture month = aMonth("202309")
                .contract("QAA", "1000000001", "10000", "700")
                .line("202309,QAA,Invented,12345,Practice,,,1,1,,,,,,,,,,,,,");
        ImportResult first = month.importedBy(imports);

        ImportResult second = month.importedBy(imports);

        assertThat(first.unchanged()).isFalse();
        assertThat(second.unchanged()).isTrue();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.rejections()).isEqualTo(first.rejections()).hasSize(1);
        assertThat(history()).hasSize(1);
    }

    @Test
    void aCorrectedFileTakesThePlaceOfItsMonthAndTheOldFileIsKept() throws IOException {
        ContractorMonthFixture wrong = aMonth("202309")
                .contract("QAA", "1000000001", "10000", "700")
                .contract("QAA", "1000000002", "5000", "300");
        ImportResult first = wrong.importedBy(imports);

        ImportResult second =
                aMonth("202309").contract("QAA", "1000000001", "10000", "650").importedBy(imports);

        SignIn.as(LEAD);
        DeliveryFigures figures =
                positions.commissioner("QAA", SEPTEMBER).orElseThrow().figures();
        assertThat(figures.contracts()).isEqualTo(1);
        assertThat(figures.delivered()).isEqualTo(Uda.of("650"));
        assertThat(imports.summary(first.id()).supersededBy()).isEqualTo(second.id());
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        imports.writeOriginal(first.id(), kept);
        assertThat(kept.toString(StandardCharsets.UTF_8)).isEqualTo(wrong.text());
        assertThat(contracts.ofCommissioner("QAA"))
                .extracting(ContractView::number)
                .containsExactly("1000000001");
    }

    @Test
    void aFileOfOtherCommissionersLeavesTheMonthOfTheOthersAlone() {
        aMonth("202309").contract("QAA", "1000000001", "10000", "700").importedBy(imports);

        aMonth("202309").contract("QBB", "1000000002", "5000", "300").importedBy(imports);

        SignIn.as(LEAD);
        assertThat(positions.commissioners(SEPTEMBER, "", PageRequest.of(0, 10)))
                .extracting(CommissionerDelivery::code)
                .containsExactlyInAnyOrder("QAA", "QBB");
    }

    @Test
    void aRenamedCommissionerIsJoinedByItsCode() {
        aMonth("202308").contract("QAA", "1000000001", "10000", "700").importedBy(imports);
        String september = aMonth("202309")
                .contract("QAA", "1000000001", "10000", "700")
                .text()
                .replace("Invented QAA", "NHS Invented QAA");

        importAs(LEAD, imports, "september.csv", ContractorMonthFixture.stream(september));
        aMonth("202307").contract("QAA", "1000000001", "10000", "700").importedBy(imports);

        assertThat(directory.commissioners()).hasSize(1);
        assertThat(directory.commissioner("QAA").orElseThrow().name()).isEqualTo("NHS Invented QAA ICB");
        assertThat(directory.commissioner("QAA").orElseThrow().validFrom()).isEqualTo("2023-07-01");
        assertThat(jdbc.queryForList("SELECT name FROM directory_commissioner_name ORDER BY first_month", String.class))
                .containsExactly("Invented QAA ICB", "NHS Invented QAA ICB");
    }

    @Test
    void theTermsOfTheNewestMonthStandWhateverComesLater() {
        aMonth("202309").contract("QAA", "1000000001", "9000", "700").importedBy(imports);
        aMonth("202308").contract("QAA", "1000000001", "10000", "700").importedBy(imports);

        SignIn.as(LEAD);
        ContractView contract = contracts.byNumber("1000000001").orElseThrow();

        assertThat(contract.annualTarget()).isEqualTo(Uda.of("9000"));
        assertThat(contract.latestMonth()).isEqualTo(TreatmentMonth.of(2023, 9));
        assertThat(contract.udaRate()).isEqualByComparingTo("30");
        assertThat(contract.providerCode()).isEqualTo("P1000000001");
    }

    @Test
    void anUnusableFileLeavesNothingBehind() {
        assertThatThrownBy(() -> importAs(LEAD, imports, "x.csv", ContractorMonthFixture.stream("not,a,month\n1,2,3")))
                .isInstanceOf(ImportRefusedException.class);

        for (String table : List.of("activity_import", "activity_import_file", "activity_contract_month")) {
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class))
                    .isZero();
        }
    }

    @Test
    void aNameThatLooksLikeTwoLinesIsKeptOnOne() {
        ContractorMonthFixture month = aMonth("202309").contract("QAA", "1000000001", "10000", "700");

        ImportResult imported = importAs(LEAD, imports, "month\r\nforged.csv", month.stream());

        assertThat(SignIn.as(LEAD, () -> imports.summary(imported.id())).fileName())
                .isEqualTo("month__forged.csv");
        assertThat(jdbc.queryForList("SELECT summary FROM audit_entry", String.class))
                .isNotEmpty()
                .noneMatch(summary -> summary.contains("\n"));
    }

    @Test
    void twoPeopleWhoImportTheSameMonthAtOnceLeaveOneCurrent() throws Exception {
        ContractorMonthFixture month = aMonth("202309").contract("QAA", "1000000001", "10000", "700");
        ContractorMonthFixture corrected = aMonth("202309").contract("QAA", "1000000001", "10000", "650");
        ExecutorService people = Executors.newFixedThreadPool(3);
        List<Callable<ImportResult>> sent = List.of(
                () -> month.importedBy(imports), () -> month.importedBy(imports), () -> corrected.importedBy(imports));

        try {
            for (Future<ImportResult> result : people.invokeAll(sent)) {
                assertThat(result.get().rowsAccepted()).isEqualTo(1);
            }
        } finally {
            people.shutdown();
        }

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM activity_import WHERE superseded_by IS NULL", Long.class))
                .isEqualTo(1);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM activity_contract_month", Long.class))
                .isEqualTo(1);
    }

    @Test
    void onlyARecoveryLeadImports() {
        assertThatThrownBy(() ->
                        importAs(ContractorMonthFixture.COMMISSIONER, imports, "x.csv", aMonth("202309").stream()))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as(SignIn.user(7, "provider", Organisation.provider("P1000000001"), Role.PROVIDER));
        assertThatThrownBy(() -> imports.history(PageRequest.of(0, 10))).isInstanceOf(AccessDeniedException.class);
    }

    private List<ImportSummary> history() {
        return SignIn.as(LEAD, () -> imports.history(PageRequest.of(0, 10)).getContent());
    }
}
