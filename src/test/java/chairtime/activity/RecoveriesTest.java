package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.Money;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Money of recoveries: what is due, what came, and what an auditor reads of both. */
@ChairtimeTest
class RecoveriesTest {

    private static final LocalDate AFTER_THE_SECOND = LocalDate.of(2024, 3, 1);

    @Autowired
    YearEndFixture given;

    @Autowired
    ContractStories stories;

    @Autowired
    ContractLedger ledger;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void whatCameIsCountedForTheOldestInstalmentAndWhatIsLateIsSaid() {
        YearEndId id = given.recoverySet(3);
        given.people.on(AFTER_THE_SECOND);
        given.received(id, "6000.50");

        RecoveryAccount account = given.account(id);

        assertThat(account.received()).isEqualTo(Money.of("6000.50"));
        assertThat(account.outstanding()).isEqualTo(Money.of("8999.50"));
        assertThat(account.overdue()).isEqualTo(Money.of("3999.50"));
        assertThat(account.instalments())
                .extracting(InstalmentState::received)
                .containsExactly(Money.of("5000.00"), Money.of("1000.50"), Money.of("0.00"));
        assertThat(account.instalments()).extracting(InstalmentState::overdue).containsExactly(false, true, false);
    }

    @Test
    void anInstalmentIsNotLateOnItsOwnDay() {
        YearEndId id = given.recoverySet(3);
        given.people.on(LocalDate.of(2024, 1, 31));
        assertThat(given.account(id).overdue()).isEqualTo(Money.of("0.00"));

        given.people.on(LocalDate.of(2024, 2, 1));
        assertThat(given.account(id).overdue()).isEqualTo(Money.of("5000.00"));
    }

    @Test
    void theLedgerOfTheYearShowsDueAndReceivedToThePennyAndSoDoesTheContract() {
        YearEndId id = given.recoverySet(3);
        given.received(id, "1234.56");
        given.received(id, "0.01");
        takeBack(id, given.account(id).records().get(0));

        SignIn.as(given.people.practice);
        assertThat(ledger.entries(YearEndFixture.RECOVER))
                .extracting(LedgerEntry::kind, entry -> entry.money().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LedgerKind.RECOVERY_RECEIVED, "-£0.01"),
                        org.assertj.core.groups.Tuple.tuple(LedgerKind.RECOVERY_RECEIVED, "£0.01"),
                        org.assertj.core.groups.Tuple.tuple(LedgerKind.RECOVERY_RECEIVED, "£1,234.56"),
                        org.assertj.core.groups.Tuple.tuple(LedgerKind.RECOVERY_SET, "£15,000.00"));
        YearStory story =
                stories.story(YearEndFixture.RECOVER, YearEndFixture.YEAR).orElseThrow();
        assertThat(figure(story, YearFigure.RECOVERY_SET)).isEqualTo(Money.of("15000.00"));
        assertThat(figure(story, YearFigure.RECEIVED)).isEqualTo(Money.of("1234.56"));
        assertThat(figure(story, YearFigure.OUTSTANDING)).isEqualTo(Money.of("13765.44"));
        assertThat(jdbc.queryForObject(
                        "SELECT SUM(money) FROM activity_ledger_entry WHERE kind = 'RECOVERY_RECEIVED'", String.class))
                .isEqualTo(given.account(id).received().amount().toPlainString());
    }

    @Test
    void moneyThatCannotHaveComeIsRefusedWithTheFieldAndTheRemedy() {
        YearEndId id = given.recoverySet(3);
        given.received(id, "10000");

        assertRefused(id, receipt(given.today(), "5000.01"), "amount", "Only £5,000.00 is outstanding");
        assertRefused(id, receipt(given.today(), "0"), "amount", "above £0.00");
        assertRefused(id, receipt(given.today(), "-10"), "amount", "above £0.00");
        assertRefused(id, receipt(given.today().plusDays(1), "10"), "on", "in the future");
        assertRefused(id, receipt(LocalDate.of(2023, 1, 1), "10"), "on", "or one after it");
        assertRefused(
                id,
                new NewReceipt(given.today(), Money.of("10"), MoneyWay.DEDUCTED, " "),
                "reference",
                "Write the reference");
        given.received(id, "5000");
        assertRefused(id, receipt(given.today(), "0.01"), "amount", "Only £0.00 is outstanding");
        assertThat(given.account(id).outstanding()).isEqualTo(Money.of("0.00"));
    }

    @Test
    void aSecondClickAndAStaleTabRecordNothing() {
        YearEndId id = given.recoverySet(3);
        long seen = given.view(id).version();
        given.received(id, "100");

        SignIn.as(given.people.finance);
        assertThatThrownBy(() -> given.recoveryDesk.record(id, seen, receipt(given.today(), "100")))
                .hasMessageContaining("Somebody changed this");
        MoneyRecord record = given.account(id).records().get(0);
        assertThatThrownBy(() -> given.recoveryDesk.takeBack(id, seen, record.entry(), "Twice."))
                .hasMessageContaining("Somebody changed this");
        assertThat(given.account(id).received()).isEqualTo(Money.of("100.00"));
    }

    @Test
    void aWrongRecordIsTakenBackOnceWithAReasonAndBothStay() {
        YearEndId id = given.recoverySet(3);
        given.received(id, "100");
        MoneyRecord wrong = given.account(id).records().get(0);

        SignIn.as(given.people.finance);
        assertThatThrownBy(() ->
                        given.recoveryDesk.takeBack(id, given.yearEnds.find(id).version(), wrong.entry(), " "))
                .isInstanceOf(RefusedException.class);
        takeBack(id, wrong);

        assertThat(given.account(id).received()).isEqualTo(Money.of("0.00"));
        assertThat(given.account(id).records())
                .singleElement()
                .extracting(MoneyRecord::takenBack)
                .isEqualTo("It was another practice's. (finance)");
        SignIn.as(given.people.finance);
        assertThatThrownBy(() ->
                        given.recoveryDesk.takeBack(id, given.yearEnds.find(id).version(), wrong.entry(), "Once more."))
                .hasMessageContaining("taken back already");
        assertThatThrownBy(() -> ledger.takeBack(wrong.entry(), "By the side door."))
                .hasMessageContaining("Take it back on its page");
        assertThatThrownBy(() -> ledger.enter(new NewLedgerEntry(
                        YearEndFixture.RECOVER,
                        YearEndFixture.YEAR,
                        LedgerKind.RECOVERY_RECEIVED,
                        null,
                        Money.of("5"),
                        null,
                        null,
                        "A letter",
                        "By the side door.",
                        "",
                        "side-door")))
                .hasMessageContaining("recorded on the page");
    }

    @Test
    void whoeverDecidedARecoveryDoesNotRecordItsMoney() {
        YearEndId id = given.recoverySet(3);
        SignIn.as(given.people.commissioner);

        assertThatThrownBy(() ->
                        given.recoveryDesk.record(id, given.yearEnds.find(id).version(), receipt(given.today(), "10")))
                .hasMessageContaining("You decided this recovery");
        assertThat(given.recoveries.account(id).orElseThrow().whyNot()).contains("You decided");
        SignIn.as(given.people.lead);
        assertThatThrownBy(() -> given.recoveryDesk.record(id, 0, receipt(given.today(), "10")))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as(given.people.practice);
        assertThatThrownBy(() -> given.recoveryDesk.record(id, 0, receipt(given.today(), "10")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(given.recoveries.account(id).orElseThrow().outstanding()).isEqualTo(Money.of("15000.00"));
        assertThat(given.recoveries.mine()).extracting(RecoveryItem::yearEnd).containsExactly(id);
        SignIn.as(given.people.otherPractice);
        assertThatThrownBy(() -> given.recoveries.account(id)).isInstanceOf(NotFoundException.class);
        assertThat(given.recoveries.mine()).isEmpty();
        SignIn.as(given.people.stranger);
        assertThatThrownBy(() -> given.recoveries.account(id)).isInstanceOf(NotFoundException.class);
        assertThat(given.recoveries.sums(RecoveryFilter.ALL).recoveries()).isZero();
    }

    @Test
    void nothingIsRecordedBeforeTheRecoveryIsSet() {
        YearEndId id = given.recoveryDue();
        SignIn.as(given.people.finance);

        assertThatThrownBy(() ->
                        given.recoveryDesk.record(id, given.yearEnds.find(id).version(), receipt(given.today(), "10")))
                .hasMessageContaining("once the recovery is set");
        assertThat(given.recoveries.account(id)).isEmpty();
    }

    @Test
    void theListFiltersSortsAddsUpAndCanBeTakenAway() throws IOException {
        YearEndId id = given.recoverySet(3);
        given.received(id, "100");
        SignIn.as(given.people.auditor);
        assertThat(states()).containsExactly(RecoveryState.ON_TIME);

        given.people.on(AFTER_THE_SECOND);
        SignIn.as(given.people.auditor);
        assertThat(states()).containsExactly(RecoveryState.OVERDUE);
        assertThat(given.recoveries.sums(RecoveryFilter.ALL))
                .isEqualTo(new RecoverySums(1, Money.of("15000.00"), Money.of("100.00"), Money.of("9900.00"), 1));
        assertThat(given.recoveries.page(
                        new RecoveryFilter(YearEndFixture.YEAR, YearEndFixture.RECOVER, RecoveryState.OVERDUE),
                        PageRequest.of(0, 5, Sort.by(Sort.Direction.DESC, "due"))))
                .extracting(RecoveryItem::nextDueOn)
                .containsExactly(LocalDate.of(2024, 1, 31));
        assertThat(given.recoveries
                        .sums(new RecoveryFilter(null, "", RecoveryState.RECEIVED))
                        .recoveries())
                .isZero();
        assertThat(given.recoveries.years()).containsExactly(YearEndFixture.YEAR);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        given.recoveries.export(RecoveryFilter.ALL, false, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2).anyMatch(line -> line.contains("9900.00"));

        given.received(id, "14900");
        SignIn.as(given.people.auditor);
        assertThat(states()).containsExactly(RecoveryState.RECEIVED);
    }

    private List<RecoveryState> states() {
        return given.recoveries.page(RecoveryFilter.ALL, Pageable.ofSize(5)).stream()
                .map(RecoveryItem::state)
                .toList();
    }

    private void takeBack(YearEndId id, MoneyRecord record) {
        SignIn.run(
                given.people.finance,
                () -> given.recoveryDesk.takeBack(
                        id, given.view(id).version(), record.entry(), "It was another practice's."));
    }

    private void assertRefused(YearEndId id, NewReceipt receipt, String field, String sentence) {
        SignIn.as(given.people.finance);
        assertThatThrownBy(() ->
                        given.recoveryDesk.record(id, given.yearEnds.find(id).version(), receipt))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> {
                    assertThat(refusal.field()).contains(field);
                    assertThat(refusal).hasMessageContaining(sentence);
                });
    }

    private static NewReceipt receipt(LocalDate on, String pounds) {
        return new NewReceipt(on, Money.of(pounds), MoneyWay.PAID, "BACS 7");
    }

    private static Money figure(YearStory story, YearFigure which) {
        return story.figures().stream()
                .filter(figure -> figure.figure() == which)
                .findFirst()
                .orElseThrow()
                .money();
    }
}
