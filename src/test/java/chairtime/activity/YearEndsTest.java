package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.Money;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ChairtimeTest
class YearEndsTest {

    private static final ReviewFilter<YearEndStatus> ALL = new ReviewFilter<>(YearEndFixture.YEAR, "", null);

    @Autowired
    YearEndFixture given;

    @Autowired
    LedgerPosting ledger;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void everyContractOfTheYearGetsAResultByItsRule() {
        given.startAll(YearEndFixture.YEAR);

        assertThat(given.view(given.find(YearEndFixture.YEAR, YearEndFixture.RECOVER))
                        .result()
                        .recovery())
                .isEqualTo(Money.of("15000.00"));
        assertThat(given.view(given.find(YearEndFixture.YEAR, YearEndFixture.CARRY))
                        .result()
                        .carriedForward())
                .isEqualTo(Uda.of("300"));
        assertThat(given.view(given.find(YearEndFixture.YEAR, YearEndFixture.CREDIT))
                        .result()
                        .carriedForward())
                .isEqualTo(Uda.of("-150"));
        SignIn.as(given.people.auditor);
        assertThat(given.yearEnds.counts(YearEndFixture.YEAR)).isEqualTo(Map.of(YearEndStatus.PROVISIONAL, 3L));
        assertThat(given.yearEnds.years()).containsExactly(YearEndFixture.YEAR);
    }

    @Test
    void startingTwiceChangesNothing() {
        given.startAll(YearEndFixture.YEAR);
        ReviewRunId again = given.startAll(YearEndFixture.YEAR);

        assertThat(given.people.results(again).values()).containsOnly(RunResult.ALREADY_THERE);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM activity_year_end", Integer.class))
                .isEqualTo(3);
    }

    @Test
    void bothSidesSeeItAndNobodyElse() {
        YearEndId id = given.started(YearEndFixture.RECOVER);

        SignIn.as(given.people.practice);
        assertThat(given.yearEnds.mine()).extracting(YearEndView::id).containsExactly(id);
        SignIn.as(given.people.otherPractice);
        assertThatThrownBy(() -> given.yearEnds.find(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.yearEnds.timeline(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.checks.accept(id, 0)).isInstanceOf(NotFoundException.class);
        SignIn.as(given.people.stranger);
        assertThatThrownBy(() -> given.yearEnds.find(id)).isInstanceOf(NotFoundException.class);
        assertThat(given.yearEnds.page(ALL, PageRequest.of(0, 5))).isEmpty();
        assertThatThrownBy(() -> given.desk.answerQuery(id, 0, Uda.ZERO, null, "Mine."))
                .isInstanceOf(NotFoundException.class);
        SignIn.as(given.people.finance);
        assertThat(given.yearEnds.find(id).result().recovery()).isEqualTo(Money.of("15000.00"));
        assertThatThrownBy(() -> given.desk.decideRecovery(id, 0, YearEndFixture.plan(RecoveryKind.WAIVE, "0", 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSecondClickAndAStaleTabAreRefused() {
        YearEndId id = given.started(YearEndFixture.RECOVER);
        long seen = given.view(id).version();
        given.accept(id);

        SignIn.as(given.people.practice);
        assertThatThrownBy(() -> given.checks.accept(id, seen)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> given.checks.query(id, given.yearEnds.find(id).version(), "Late.", Uda.of("1")))
                .hasMessageContaining("cannot go on like that");
    }

    @Test
    void recoveryStaysWithinWhatTheRulesAskAndWhoDecidesIsTakenDown() {
        YearEndId id = given.recoveryDue();
        SignIn.as(given.people.lead);
        long version = given.view(id).version();

        assertRefused(id, version, YearEndFixture.plan(RecoveryKind.OFFER, "15000.01", 3), "at most £15,000.00");
        assertRefused(id, version, YearEndFixture.plan(RecoveryKind.OFFER, "0", 3), "more than £0.00");
        assertRefused(id, version, YearEndFixture.plan(RecoveryKind.OFFER, "15000", 13), "from 1 to 12 instalments");
        assertRefused(id, version, YearEndFixture.plan(RecoveryKind.IMPOSE, "15000", 3), "Offer instalments first");
        assertRefused(
                id,
                version,
                new RecoveryPlan(
                        RecoveryKind.OFFER, Money.of("15000"), 3, LocalDate.of(2023, 10, 2), false, "Because."),
                "after today");
        assertRefused(
                id,
                version,
                new RecoveryPlan(RecoveryKind.WAIVE, Money.ZERO, 0, LocalDate.of(2024, 1, 1), false, " "),
                "Write the reason");

        given.decide(id, YearEndFixture.plan(RecoveryKind.OFFER, "15000", 3));
        assertThat(given.view(id).recovery().decidedBy()).isEqualTo("commissioner");
        assertThat(jdbc.queryForList(
                        "SELECT username FROM audit_entry WHERE action = 'activity.recoveryDecided'", String.class))
                .containsExactly("commissioner");
    }

    @Test
    void anAnswerMayLetTheResultStand() {
        YearEndId id = given.started(YearEndFixture.RECOVER);
        given.query(id, "9800");

        given.answerQuery(id, "9500");

        assertThat(given.view(id).status()).isEqualTo(YearEndStatus.RECOVERY_DUE);
        assertThat(given.view(id).result().recovery()).isEqualTo(Money.of("15000.00"));
        assertThat(given.view(id).query().answer()).isEqualTo("We looked at it.");
    }

    @Test
    void aCarryForwardThatStandsAlreadyIsLeftAloneAndTheLeadIsToldToCompare() {
        ledger.post(new NewLedgerEntry(
                YearEndFixture.CARRY,
                new chairtime.platform.FinancialYear(2023),
                LedgerKind.CARRY_FORWARD_IN,
                Uda.of("280"),
                null,
                null,
                null,
                "Letter of last week",
                "Entered early",
                "",
                "by-hand-1"));
        YearEndId id = given.started(YearEndFixture.CARRY);

        given.accept(id);

        assertThat(given.view(id).status()).isEqualTo(YearEndStatus.SETTLED);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM notice WHERE notice_key LIKE '%carry-forward'", Integer.class))
                .isEqualTo(2);
        assertThat(jdbc.queryForList("SELECT units FROM activity_ledger_entry", java.math.BigDecimal.class))
                .containsExactly(new java.math.BigDecimal("280.0000"));
    }

    @Test
    void aPersonWhoJudgesGivesAnOutcomeAnAmountAndAReason() {
        given.startAll(YearEndFixture.BY_HAND);
        YearEndId id = given.find(YearEndFixture.BY_HAND, YearEndFixture.RECOVER);
        SignIn.as(given.people.lead);
        long version = given.view(id).version();

        assertThatThrownBy(() ->
                        given.desk.judge(id, version, YearEndOutcome.RECOVER, Money.of("300000.01"), Uda.ZERO, "All."))
                .hasMessageContaining("at most £300,000.00");
        assertThatThrownBy(() -> given.desk.judge(id, version, YearEndOutcome.BY_HAND, Money.ZERO, Uda.ZERO, "Again."))
                .hasMessageContaining("Choose what");
        assertThatThrownBy(() -> given.desk.judge(id, version, YearEndOutcome.MET, Money.ZERO, Uda.ZERO, " "))
                .hasMessageContaining("Write the reason");
    }

    @Test
    void resultsAndInstalmentsCanBeTakenAway() throws IOException {
        YearEndId id = given.recoveryDue();
        given.decide(id, YearEndFixture.plan(RecoveryKind.OFFER, "15000", 4));
        given.answerSchedule(id, true, "");
        SignIn.as(given.people.finance);
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream instalments = new ByteArrayOutputStream();

        given.yearEnds.export(ALL, false, results);
        given.yearEnds.exportInstalments(ALL, false, instalments);

        assertThat(results.toString(StandardCharsets.UTF_8).lines()).hasSize(4);
        assertThat(instalments.toString(StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .anyMatch(line -> line.endsWith("3750.00"));
    }

    private void assertRefused(YearEndId id, long version, RecoveryPlan plan, String sentence) {
        assertThatThrownBy(() -> given.desk.decideRecovery(id, version, plan))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(sentence);
    }
}
