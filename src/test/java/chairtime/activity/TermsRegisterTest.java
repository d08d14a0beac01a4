package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.aMonth;
import static chairtime.activity.domain.TermsFixture.CONTRACT;
import static chairtime.activity.domain.TermsFixture.change;
import static chairtime.activity.domain.TermsFixture.until;
import static chairtime.activity.domain.TermsFixture.uplift;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.audit.AuditFilter;
import chairtime.audit.AuditTrail;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ChairtimeTest
class TermsRegisterTest {

    private static final SignedInUser OWN =
            SignIn.user(21, "Ash Own", Organisation.commissioner("QAA"), Role.COMMISSIONER);
    private static final SignedInUser PROVIDER =
            SignIn.user(22, "provider", Organisation.provider("P" + CONTRACT), Role.PROVIDER);
    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 1);
    private static final TermsRecordingId NOTHING_SEEN = new TermsRecordingId(0);

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    TermsRegister register;

    @Autowired
    ContractYears years;

    @Autowired
    ContractStories stories;

    @Autowired
    TestClock clock;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void twoContracts() {
        aMonth("202308")
                .contract("QAA", CONTRACT, "10000", "800")
                .contract("QBB", "1000000003", "5000", "300")
                .importedBy(imports);
        SignIn.as(OWN);
    }

    @Test
    void theFirstChangeTakesThePublishedTermsOverAndTheYearIsSharedOutByDays() {
        TermsChange rebase = change(TermsKind.VOLUNTARY_REBASE, OCTOBER, "8000", "240000");

        TermsPreview preview = register.preview(rebase);
        register.record(rebase, NOTHING_SEEN);

        assertThat(register.history(CONTRACT).versions())
                .extracting(TermsVersion::kind)
                .containsExactly(TermsKind.TAKEN_OVER, TermsKind.VOLUNTARY_REBASE);
        YearFigures figures = years.find(CONTRACT, YEAR).orElseThrow().figures();
        assertThat(figures.contracted())
                .as("(10,000 x 183 + 8,000 x 183) / 366")
                .isEqualTo(Uda.of("9000"));
        assertThat(figures.value()).isEqualTo(Money.of("270000"));
        TermsPreview.YearChange first = preview.years().get(0);
        assertThat(first.year()).isEqualTo(YEAR);
        assertThat(first.before().target()).isEqualTo(Uda.of("10000"));
        assertThat(first.after()).isEqualTo(new TermsPreview.Contracted(figures.contracted(), figures.value()));
        assertThat(preview.years().get(1).after().target()).isEqualTo(Uda.of("8000"));
    }

    @Test
    void aPreviewRecordsNothing() {
        register.preview(change(TermsKind.VARIATION, OCTOBER, "1", "1"));

        assertThat(register.history(CONTRACT).recordings()).isEmpty();
        assertThat(years.find(CONTRACT, YEAR).orElseThrow().figures().contracted())
                .isEqualTo(Uda.of("10000"));
    }

    @Test
    void aSecondClickAndAStaleTabRecordNothingMore() {
        TermsChange variation = change(TermsKind.VARIATION, OCTOBER, "9000", "270000");
        register.record(variation, NOTHING_SEEN);

        assertThatThrownBy(() -> register.record(variation, NOTHING_SEEN))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("while you had it open");
        assertThat(register.history(CONTRACT).recordings()).hasSize(1);
    }

    @Test
    void aBackdatedUpliftIsTakenBackAndEverythingIsAsBefore() {
        TermsRecordingId rebase =
                register.record(change(TermsKind.VOLUNTARY_REBASE, OCTOBER, "8000", "240000"), NOTHING_SEEN);
        TermsRecordingId raised = register.record(uplift(LocalDate.of(2023, 4, 1), "10"), rebase);
        assertThat(years.find(CONTRACT, YEAR).orElseThrow().figures().value()).isEqualTo(Money.of("297000"));

        assertThatThrownBy(() -> register.takeBack(CONTRACT, rebase, raised, "Wrong"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("recorded after it first");
        register.takeBack(CONTRACT, raised, raised, "The letter was withdrawn");

        assertThat(years.find(CONTRACT, YEAR).orElseThrow().figures().value()).isEqualTo(Money.of("270000"));
        TermsHistory history = register.history(CONTRACT);
        assertThat(history.recordings()).hasSize(3);
        assertThat(history.versions())
                .extracting(TermsVersion::reason)
                .as("as said by whoever recorded it first")
                .contains("Agreed");
        register.takeBack(CONTRACT, rebase, history.newest(), "That one too");
        assertThat(register.history(CONTRACT).versions()).isEmpty();
        assertThat(years.find(CONTRACT, YEAR).orElseThrow().figures().contracted())
                .as("the published terms again")
                .isEqualTo(Uda.of("10000"));
    }

    @Test
    void whatWasKnownOnADayStaysReadableWhateverIsRecordedLater() {
        TermsRecordingId rebase =
                register.record(change(TermsKind.VOLUNTARY_REBASE, OCTOBER, "8000", "240000"), NOTHING_SEEN);
        clock.advance(Duration.ofDays(100));
        TermsRecordingId raised = register.record(uplift(LocalDate.of(2023, 4, 1), "10"), rebase);
        register.takeBack(CONTRACT, raised, raised, "Wrong letter");

        LocalDate first = LocalDate.of(2023, 10, 2);
        assertThat(stories.termsKnownOn(CONTRACT, first.minusDays(1))).isEmpty();
        assertThat(stories.termsKnownOn(CONTRACT, first))
                .extracting(TermsVersion::value)
                .containsExactly(Money.of("300000"), Money.of("240000"));
        assertThat(stories.termsKnownOn(CONTRACT, first.plusDays(200)))
                .isEqualTo(register.history(CONTRACT).versions());
    }

    @Test
    void aClosedContractHasNoYearAfterIt() {
        register.record(change(TermsKind.CLOSURE, LocalDate.of(2024, 1, 1), null, null), NOTHING_SEEN);

        assertThat(years.find(CONTRACT, new FinancialYear(2024))).isEmpty();
        assertThat(years.ofCommissioner("QAA", YEAR))
                .extracting(year -> year.figures().contracted())
                .as("275 of 366 days")
                .containsExactly(Uda.of("7513.6612"));
    }

    @Test
    void onlyTheCommissionerOfTheContractRecordsAndOnlyThoseConcernedRead() {
        TermsChange foreign = new TermsChange(
                "1000000003",
                ServiceLine.GENERAL,
                true,
                TermsKind.VARIATION,
                OCTOBER,
                null,
                Uda.of("1"),
                Money.of("1"),
                null,
                null,
                "why",
                "");

        assertThatThrownBy(() -> register.record(foreign, NOTHING_SEEN)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> register.preview(foreign)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> register.history("1000000003")).isInstanceOf(NotFoundException.class);
        SignIn.as(PROVIDER);
        assertThat(register.history(CONTRACT).versions()).isEmpty();
        assertThatThrownBy(() -> register.history("1000000003")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> register.record(change(TermsKind.VARIATION, OCTOBER, "1", "1"), NOTHING_SEEN))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as(SignIn.user(23, "operator", Organisation.operator(), Role.ADMIN));
        assertThatThrownBy(() -> register.history(CONTRACT)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(SignIn.user(24, "lead", Organisation.commissioner("QAA"), Role.RECOVERY_LEAD));
        assertThatThrownBy(() -> register.record(change(TermsKind.VARIATION, OCTOBER, "1", "1"), NOTHING_SEEN))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theAuditorReadsWhatTheYearWasAndBecame() {
        register.record(change(TermsKind.VARIATION, OCTOBER, "8000", "240000"), NOTHING_SEEN);

        SignIn.as(SignIn.user(25, "auditor", Organisation.commissioner("QAA"), Role.AUDITOR));
        assertThat(trail.list(new AuditFilter("", "", "activity.termsRecorded", null, null), PageRequest.of(0, 5)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.before()).isEqualTo("2023/24: 10000 units for £300,000.00");
                    assertThat(entry.after()).isEqualTo("2023/24: 9000 units for £270,000.00");
                    assertThat(entry.reason()).isEqualTo("Agreed");
                });
    }

    @Test
    void theDatabaseItselfKeepsVersionsApartAndRecordedTermsAsTheyAre() {
        register.record(
                until(change(TermsKind.VARIATION, OCTOBER, "8000", "240000"), LocalDate.of(2024, 3, 31)), NOTHING_SEEN);

        assertThatThrownBy(
                        () -> jdbc.update("INSERT INTO activity_terms_version (recording_id, said_by, contract_number,"
                                + " service_line, recurring, kind, valid_from, valid_until, yearly_target, yearly_value)"
                                + " SELECT recording_id, said_by, contract_number, service_line, recurring, kind, '2024-01-01',"
                                + " '2024-02-01', 1, 1 FROM activity_terms_version LIMIT 1"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("UPDATE activity_terms_version SET yearly_target = 1"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("DELETE FROM activity_terms_version"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("UPDATE activity_terms_recording SET reason = ''"))
                .isInstanceOf(DataAccessException.class);
    }
}
