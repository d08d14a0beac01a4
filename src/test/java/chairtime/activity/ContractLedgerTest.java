package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.audit.AuditFilter;
import chairtime.audit.AuditTrail;
import chairtime.platform.FinancialYear;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ChairtimeTest
class ContractLedgerTest {

    private static final String CONTRACT = "1000000001";
    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final SignedInUser FINANCE =
            SignIn.user(31, "Fin Ance", Organisation.commissioner("QAA"), Role.FINANCE);

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    ContractLedger ledger;

    @Autowired
    LedgerPosting posting;

    @Autowired
    ContractYears years;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aContract() {
        aMonth("202308")
                .contract("QAA", CONTRACT, "10000", "800")
                .contract("QAA", "1000000002", "5000", "")
                .contract("QBB", "1000000003", "5000", "300")
                .importedBy(imports);
        SignIn.as(FINANCE);
    }

    @Test
    void aDeficitBroughtInLowersAndCreditsRaiseTheAdjustedFigure() {
        enter(LedgerKind.CARRY_FORWARD_IN, "300", null);
        enter(LedgerKind.NEW_PATIENT_PREMIUM, "20.5", null);
        enter(LedgerKind.MISCELLANEOUS, "10", null);
        enter(LedgerKind.ADJUSTMENT, "-5", 8);

        YearFigures figures = years.find(CONTRACT, YEAR).orElseThrow().figures();

        assertThat(figures.delivered()).isEqualTo(Uda.of("795"));
        assertThat(figures.carryForward()).isEqualTo(Uda.of("300"));
        assertThat(figures.adjusted()).isEqualTo(Uda.of("525.5"));
        assertThat(years.atMidYear("QAA", YEAR).get(0).figures().adjusted())
                .as("credits do not count at mid-year")
                .isEqualTo(Uda.of("495"));
    }

    @Test
    void anAgreedFigureTakesThePlaceOfThePublishedOneUntilItIsTakenBack() {
        LedgerEntryId agreed = enter(LedgerKind.AGREED_MONTH, "760", 8);
        assertThat(delivered()).isEqualTo(Uda.of("760"));

        ledger.takeBack(agreed, "Agreed for another month");
        ledger.takeBack(agreed, "A second click");

        assertThat(delivered()).isEqualTo(Uda.of("800"));
        assertThat(ledger.entries(CONTRACT)).hasSize(2).noneMatch(LedgerEntry::stands);
        enter(LedgerKind.AGREED_MONTH, "770", 8);
        assertThat(delivered()).isEqualTo(Uda.of("770"));
    }

    @Test
    void aSecondClickEntersNothingMore() {
        NewLedgerEntry once = entry(CONTRACT, LedgerKind.MISCELLANEOUS, "10", null, "form-1");

        assertThat(ledger.enter(once)).isEqualTo(ledger.enter(once));

        assertThat(ledger.entries(CONTRACT)).hasSize(1);
    }

    @Test
    void oneCarryForwardStandsForAYearAndOneFigureForAMonth() {
        enter(LedgerKind.CARRY_FORWARD_IN, "-150", null);
        enter(LedgerKind.AGREED_MONTH, "1", 8);
        enter(LedgerKind.AGREED_MONTH, "1", 9);

        assertThatThrownBy(() -> enter(LedgerKind.CARRY_FORWARD_IN, "1", null))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("-150 UDA by Fin Ance. Take that back first");
        assertThatThrownBy(() -> enter(LedgerKind.AGREED_MONTH, "2", 9)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whatAnEntryMustSayIsDemandedAtItsField() {
        assertRefused(LedgerKind.MISCELLANEOUS, "-10", null, "units");
        assertRefused(LedgerKind.ADJUSTMENT, "0", null, "units");
        assertRefused(LedgerKind.AGREED_MONTH, "10", null, "treatmentMonth");
        assertRefused(LedgerKind.CARRY_FORWARD_IN, "10", 8, "treatmentMonth");
        assertThatThrownBy(() -> ledger.enter(new NewLedgerEntry(
                        CONTRACT,
                        YEAR,
                        LedgerKind.AGREED_MONTH,
                        Uda.of("1"),
                        null,
                        TreatmentMonth.of(2024, 4),
                        null,
                        "Letter",
                        "why",
                        "",
                        "another-year")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("2023/24");
    }

    @Test
    void financeOfTheContractsCommissionerEntersAndNobodyElse() {
        NewLedgerEntry foreign = entry("1000000003", LedgerKind.MISCELLANEOUS, "10", null, "k");
        assertThatThrownBy(() -> ledger.enter(foreign)).isInstanceOf(NotFoundException.class);
        LedgerEntryId own = enter(LedgerKind.MISCELLANEOUS, "10", null);

        SignIn.as(SignIn.user(32, "Bo", Organisation.commissioner("QBB"), Role.FINANCE));
        assertThatThrownBy(() -> ledger.takeBack(own, "why")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ledger.entries(CONTRACT)).isInstanceOf(NotFoundException.class);
        SignIn.as(SignIn.user(33, "p", Organisation.provider("P" + CONTRACT), Role.PROVIDER));
        assertThat(ledger.entries(CONTRACT)).hasSize(1);
        assertThatThrownBy(() -> enter(LedgerKind.MISCELLANEOUS, "10", null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ledger.entries("1000000002")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aProcessPostsWithoutAPersonAndTheAuditorReadsIt() {
        SignIn.as(null);
        posting.post(entry(CONTRACT, LedgerKind.CARRY_FORWARD_IN, "300", null, "yearEnd:1"));
        posting.post(entry(CONTRACT, LedgerKind.CARRY_FORWARD_IN, "300", null, "yearEnd:1"));

        SignIn.as(SignIn.user(34, "auditor", Organisation.commissioner("QAA"), Role.AUDITOR));
        assertThat(ledger.entries(CONTRACT)).singleElement().satisfies(entry -> assertThat(entry.recordedBy())
                .isEqualTo("Chairtime"));
        assertThat(trail.list(new AuditFilter("", "", "activity.ledgerEntered", null, null), PageRequest.of(0, 5)))
                .hasSize(1);
    }

    @Test
    void theDatabaseKeepsEntriesAsTheyAre() {
        enter(LedgerKind.MISCELLANEOUS, "10", null);

        assertThatThrownBy(() -> jdbc.update("UPDATE activity_ledger_entry SET units = 1"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("DELETE FROM activity_ledger_entry"))
                .isInstanceOf(DataAccessException.class);
    }

    private void assertRefused(LedgerKind kind, String units, @Nullable Integer month, String field) {
        assertThatThrownBy(() -> enter(kind, units, month))
                .isInstanceOf(RefusedException.class)
                .satisfies(refused ->
                        assertThat(((RefusedException) refused).field()).contains(field));
    }

    private Uda delivered() {
        return years.find(CONTRACT, YEAR).orElseThrow().figures().delivered();
    }

    private LedgerEntryId enter(LedgerKind kind, String units, @Nullable Integer month) {
        return ledger.enter(entry(
                CONTRACT,
                kind,
                units,
                month,
                kind + units + month + ledger.entries(CONTRACT).size()));
    }

    private static NewLedgerEntry entry(
            String contract, LedgerKind kind, String units, @Nullable Integer month, String key) {
        return new NewLedgerEntry(
                contract,
                YEAR,
                kind,
                Uda.of(units),
                null,
                month == null ? null : TreatmentMonth.of(2023, month),
                null,
                "Letter of 1 Sep 2023",
                "As agreed",
                "",
                key);
    }
}
