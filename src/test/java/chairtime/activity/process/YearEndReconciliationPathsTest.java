package chairtime.activity.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.Instalment;
import chairtime.activity.RecoveryKind;
import chairtime.activity.YearEndFixture;
import chairtime.activity.YearEndId;
import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndStatus;
import chairtime.activity.process.YearEndReconciliation.Elements;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the diagram, on the real engine and database. Started on 2 October 2023. */
@ChairtimeTest
class YearEndReconciliationPathsTest {

    private static final LocalDate LAST_DAY_TO_QUERY = LocalDate.of(2023, 10, 30);

    @Autowired
    YearEndFixture given;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void withoutAQueryTheResultBecomesFinalAfter28DaysAndTheDeficitIsCarriedForwardOnce() {
        YearEndId id = given.started(YearEndFixture.CARRY);
        assertThat(openTasks(id)).containsExactly(Elements.CHECK);
        assertThat(given.view(id).queryUntil()).isEqualTo(LAST_DAY_TO_QUERY);
        assertThat(letters(id)).containsExactly("provisional");

        given.people.on(LAST_DAY_TO_QUERY);
        assertThat(openTasks(id)).containsExactly(Elements.CHECK);
        given.people.on(LAST_DAY_TO_QUERY.plusDays(1));

        assertThat(ended(id)).isTrue();
        assertThat(given.view(id).status()).isEqualTo(YearEndStatus.SETTLED);
        assertThat(letters(id)).containsExactly("provisional", "final");
        assertThat(carriedInto2023(YearEndFixture.CARRY)).containsExactly(new BigDecimal("300.0000"));
    }

    @Test
    void aCreditIsCarriedForwardAsANegativeFigure() {
        YearEndId id = given.started(YearEndFixture.CREDIT);
        given.people.on(LAST_DAY_TO_QUERY.plusDays(1));

        assertThat(given.view(id).status()).isEqualTo(YearEndStatus.SETTLED);
        assertThat(carriedInto2023(YearEndFixture.CREDIT)).containsExactly(new BigDecimal("-150.0000"));
    }

    @Test
    void recoveredMoneyIsOfferedInInstalmentsThatThePracticeAgreesTo() {
        YearEndId id = given.recoveryDue();
        assertThat(openTasks(id)).containsExactly(Elements.DECIDE_RECOVERY);
        assertThat(carriedInto2023(YearEndFixture.RECOVER)).isEmpty();

        given.decide(id, YearEndFixture.plan(RecoveryKind.OFFER, "15000.00", 7));
        assertThat(openTasks(id)).containsExactly(Elements.ANSWER_SCHEDULE);
        given.answerSchedule(id, true, "");

        assertThat(ended(id)).isTrue();
        assertThat(given.view(id).status()).isEqualTo(YearEndStatus.RECOVERY_SET);
        List<Instalment> instalments =
                Objects.requireNonNull(given.view(id).recovery()).instalments();
        assertThat(instalments).hasSize(7);
        assertThat(instalments.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.of("15000.00"));
        assertThat(letters(id)).contains("recovery");
    }

    @Test
    void aQueryIsAnsweredWithACorrectedFigure() {
        YearEndId id = given.started(YearEndFixture.RECOVER);
        given.query(id, "9800");
        assertThat(openTasks(id)).containsExactly(Elements.ANSWER_QUERY);

        given.answerQuery(id, "9750");

        assertThat(ended(id)).isTrue();
        assertThat(given.view(id).result().outcome()).isEqualTo(YearEndOutcome.CARRY_DEFICIT);
        assertThat(carriedInto2023(YearEndFixture.RECOVER)).containsExactly(new BigDecimal("250.0000"));
    }

    @Test
    void aPracticeThatDoesNotAgreeOrDoesNotAnswerBringsTheDecisionBackAndThenItIsImposedWithABreachNotice() {
        YearEndId id = given.recoveryDue();
        given.decide(id, YearEndFixture.plan(RecoveryKind.OFFER, "15000.00", 2));
        given.answerSchedule(id, false, "Two are too few.");
        assertThat(openTasks(id)).containsExactly(Elements.DECIDE_RECOVERY);

        given.decide(id, YearEndFixture.plan(RecoveryKind.OFFER, "15000.00", 6));
        given.people.on(LocalDate.of(2023, 10, 17));
        assertThat(openTasks(id)).containsExactly(Elements.DECIDE_RECOVERY);

        var plan = YearEndFixture.plan(RecoveryKind.IMPOSE, "15000.00", 6);
        given.decide(
                id,
                new chairtime.activity.RecoveryPlan(
                        plan.kind(), plan.amount(), 6, plan.firstOn(), true, plan.reason()));

        assertThat(ended(id)).isTrue();
        assertThat(letters(id)).contains("recovery", "breach");
    }

    @Test
    void nothingIsRecoveredWhereSomebodyDecidesSo() {
        YearEndId id = given.recoveryDue();

        given.decide(id, YearEndFixture.plan(RecoveryKind.WAIVE, "0", 0));

        assertThat(ended(id)).isTrue();
        assertThat(given.view(id).status()).isEqualTo(YearEndStatus.SETTLED);
    }

    @Test
    void aYearThatIsKeptOutOfAutomaticJudgementGoesToAPersonFirst() {
        given.startAll(YearEndFixture.BY_HAND);
        YearEndId id = given.find(YearEndFixture.BY_HAND, YearEndFixture.RECOVER);
        assertThat(openTasks(id)).containsExactly(Elements.JUDGE);
        assertThat(letters(id)).isEmpty();

        SignIn.run(
                given.people.lead,
                () -> given.desk.judge(
                        id,
                        given.view(id).version(),
                        YearEndOutcome.RECOVER,
                        Money.of("20000.00"),
                        Uda.ZERO,
                        "By the abatement of that year."));
        given.people.runJobs();
        assertThat(openTasks(id)).containsExactly(Elements.CHECK);
        given.accept(id);

        assertThat(openTasks(id)).containsExactly(Elements.DECIDE_RECOVERY);
    }

    private List<String> openTasks(YearEndId id) {
        return tasks
                .createTaskQuery()
                .processDefinitionKey(YearEndReconciliation.KEY)
                .processInstanceBusinessKey(key(id))
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private boolean ended(YearEndId id) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(YearEndReconciliation.KEY)
                        .processInstanceBusinessKey(key(id))
                        .count()
                == 0;
    }

    private List<String> letters(YearEndId id) {
        return jdbc.queryForList(
                "SELECT SUBSTRING_INDEX(SUBSTRING_INDEX(letter_key, ':', 3), ':', -1) FROM letter"
                        + " WHERE letter_key LIKE ? ORDER BY id",
                String.class,
                "activity.year-end:" + id.value() + ":%");
    }

    private List<BigDecimal> carriedInto2023(String contract) {
        return jdbc.queryForList(
                "SELECT units FROM activity_ledger_entry WHERE contract_number = ? AND kind = 'CARRY_FORWARD_IN'",
                BigDecimal.class,
                contract);
    }

    private static String key(YearEndId id) {
        return String.valueOf(id.value());
    }
}
