package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ChairtimeTest
class CommissionerYearsTest {

    private static final FinancialYear YEAR = new FinancialYear(2026);
    private static final TreatmentMonth JUNE = TreatmentMonth.of(2026, 6);

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    CommissionerYears years;

    @Autowired
    ContractLedger ledger;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void inAugust2026() {
        clock.set(Instant.parse("2026-08-20T09:00:00Z"));
    }

    @Test
    void aSuccessorsYearBeforeIsOfTheContractsItHoldsNowUnderTheCodeValidThen() {
        aMonth("202504")
                .contract("QAA", "1000000001", "10000", "800")
                .contract("QAA", "1000000002", "1000", "60")
                .contract("QAA", "1000000003", "2000", "150")
                .contract("QCC", "1000000004", "5000", "400")
                .contract("QDD", "1000000005", "3000", "200")
                .contract("QDD", "1000000006", "3000", "100")
                .importedBy(imports);
        aMonth("202604")
                .contract("QBB", "1000000001", "10000", "850")
                .contract("QEE", "1000000003", "2000", "155")
                .contract("QBB", "1000000004", "5000", "390")
                .contract("QBB", "1000000005", "3000", "210")
                .contract("QDD", "1000000006", "3000", "110")
                .importedBy(imports);
        succeeds("QAA", "QBB");
        succeeds("QCC", "QBB");

        CommissionerYear year = year("QBB", staffOf("QBB"));

        assertThat(year.contracts())
                .as("two predecessors' contracts, one that ended, one taken over from a board that goes on;"
                        + " not the one that went to another board")
                .extracting(ContractRun::number, run -> before(run).commissionerCode())
                .containsExactly(
                        tuple("1000000001", "QAA"),
                        tuple("1000000002", "QAA"),
                        tuple("1000000004", "QCC"),
                        tuple("1000000005", "QDD"));
        PositionMonth april = year.months().get(0);
        assertThat(april.counted()).isEqualTo(Uda.of("1450"));
        assertThat(april.before()).isEqualTo(Uda.of("1460"));
        assertThat(april.contractsWithData()).isEqualTo(3);
        assertThat(year("QDD", staffOf("QDD")).contracts())
                .extracting(ContractRun::number)
                .containsExactly("1000000006");
        assertThat(years.year("QAA", YEAR)).as("it has ended").isEmpty();
        assertThat(years.year("QAA", new FinancialYear(2025)).orElseThrow().contracts())
                .as("its own last year stays its own")
                .extracting(ContractRun::number)
                .containsExactly("1000000001", "1000000002", "1000000003");
    }

    @Test
    void figuresByBothProfilesAreTheSumsOfTheContracts() {
        aMonth("202604")
                .contract("QAA", "1000000001", "10001", "800")
                .contract("QAA", "1000000002", "4999", "")
                .importedBy(imports);
        aMonth("202606")
                .contract("QAA", "1000000001", "10001", "900")
                .contract("QAA", "1000000002", "4999", "300")
                .importedBy(imports);

        CommissionerYear year = year("QAA", staffOf("QAA"));

        assertThat(year.newest()).contains(JUNE);
        PositionMonth june = year.months().get(2);
        // 61 of 251 working days; 44 % fall in April to September, of whose 126 working days these are 61
        assertThat(june.toDate()).isEqualTo(Uda.of("2000"));
        assertThat(june.byWorkingDays().units()).isEqualByComparingTo("3645.4183");
        assertThat(june.bySeason().units()).isEqualByComparingTo("3195.2380");
        assertThat(year.months().get(1).counted()).as("May is no data").isNull();
        assertThat(year.months().get(1).toDate()).as("April goes on").isEqualTo(Uda.of("800"));
        assertThat(year.months().get(3).toDate()).as("July is not there yet").isNull();
        assertThat(year.position(JUNE)).allSatisfy(line -> {
            if (!line.figure().isPercent()) {
                assertThat(year.contracts().stream()
                                .map(run -> year.ofContract(run, line.figure(), JUNE)
                                        .now())
                                .filter(Objects::nonNull)
                                .reduce(Uda.ZERO, Uda::plus))
                        .as(line.figure().label())
                        .isEqualTo(line.now());
            }
            assertThat(line.before()).isNull();
            assertThat(year.rule(line.figure(), JUNE)).isNotBlank();
        });
    }

    @Test
    void theLedgerCountsForTheOwnStaffAndThePublishedMonthsForOthers() {
        aMonth("202606").contract("QAA", "1000000001", "10000", "900").importedBy(imports);
        SignIn.as(SignIn.user(31, "Ash", Organisation.commissioner("QAA"), Role.COMMISSIONER));
        ledger.enter(new NewLedgerEntry(
                "1000000001",
                YEAR,
                LedgerKind.AGREED_MONTH,
                Uda.of("1000"),
                null,
                JUNE,
                null,
                "Letter of 1 July",
                "Agreed with the practice",
                "",
                "agreed-june"));

        assertThat(year("QAA", staffOf("QAA")).months().get(2).counted()).isEqualTo(Uda.of("1000"));
        CommissionerYear seenByAnother = year("QAA", staffOf("QBB"));
        assertThat(seenByAnother.own()).isFalse();
        assertThat(seenByAnother.months().get(2).counted()).isEqualTo(Uda.of("900"));
    }

    @Test
    void manyContractsTakeAsFewQuestionsAsOne() {
        aMonth("202504").contract("QCC", "1000000900", "5000", "300").importedBy(imports);
        ContractorMonthFixture many = aMonth("202604").contract("QBB", "1000000900", "5000", "300");
        for (int i = 0; i < 60; i++) {
            many.contract("QAA", "10000001%02d".formatted(i), "10000", "800");
        }
        many.importedBy(imports);
        SignIn.as(staffOf("QAA"));

        assertThat(questions("QAA")).isEqualTo(questions("QBB")).isLessThan(30);
    }

    private long questions(String commissioner) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            long before = asked();
            years.year(commissioner, YEAR);
            return asked() - before;
        }));
    }

    private long asked() {
        return Objects.requireNonNull(
                jdbc.queryForObject("SHOW SESSION STATUS LIKE 'Questions'", (row, number) -> row.getLong(2)));
    }

    private CommissionerYear year(String code, SignedInUser user) {
        SignIn.as(user);
        return years.year(code, YEAR).orElseThrow();
    }

    private static ContractSide before(ContractRun run) {
        return Objects.requireNonNull(run.before());
    }

    private void succeeds(String ended, String successor) {
        jdbc.update(
                "UPDATE directory_commissioner SET valid_to = '2026-03-31', successor_code = ? WHERE code = ?",
                successor,
                ended);
    }

    private static SignedInUser staffOf(String code) {
        return SignIn.user(902, "Kim Commissioner", Organisation.commissioner(code), Role.COMMISSIONER);
    }
}
