package chairtime.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import chairtime.platform.RefusedException;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two commissioners at one call in the same moment: each is obeyed or told, and call, process and mails agree. */
@ChairtimeTest
class CallRaceTest {

    private static final LocalDateTime ONE_DAY_LATER = ExampleCall.DEADLINE.plusDays(1);
    private static final LocalDateTime TWO_DAYS_LATER = ExampleCall.DEADLINE.plusDays(2);

    @Autowired
    ProcurementFixture given;

    @Autowired
    People people;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcTemplate jdbc;

    private SignedInUser other;

    @BeforeEach
    void twoCommissioners() {
        given.prepared();
        other = people.register("other", ProcurementCast.ICB, Role.COMMISSIONER);
    }

    @Test
    void aCallIsPublishedOnce() {
        CallId call = given.drafted();
        long seen = given.call(call).version();

        List<Throwable> refused = atOnce(
                () -> given.calls.publish(call, seen, given.terms()),
                () -> given.calls.publish(call, seen, given.terms()));

        assertThat(refused).hasSize(1);
        assertThat(given.call(call).status()).isEqualTo(CallStatus.PUBLISHED);
        assertThat(given.call(call).providersInvited()).isEqualTo(3);
        assertThat(mails("published")).isEqualTo(3);
        assertThatTheTimerStandsAtTheDeadlineOf(call);
    }

    @Test
    void aDraftSavedWhileItIsPublishedChangesNothingThatWasPublished() {
        CallId call = given.drafted();
        long seen = given.call(call).version();
        CallTerms others = ExampleCall.terms(given.evaluator1);

        List<Throwable> refused = atOnce(
                () -> given.calls.publish(call, seen, given.terms()), () -> given.calls.saveDraft(call, seen, others));

        assertThat(refused).hasSize(1);
        CallView after = given.call(call);
        assertThat(after.terms().evaluators())
                .isEqualTo((after.status() == CallStatus.PUBLISHED ? given.terms() : others).evaluators());
        assertThat(mails("published")).isEqualTo(after.status() == CallStatus.PUBLISHED ? 3 : 0);
    }

    @Test
    void ofPublishingAndWithdrawingTheLaterSeesTheEarlier() {
        CallId call = given.drafted();
        long seen = given.call(call).version();

        List<Throwable> refused = atOnce(
                () -> given.calls.publish(call, seen, given.terms()),
                () -> given.calls.withdraw(call, "The money is gone."));

        assertThat(refused).hasSizeLessThanOrEqualTo(1);
        assertThat(given.call(call).status()).isEqualTo(CallStatus.WITHDRAWN);
        assertThatNothingRunsFor(call);
    }

    @Test
    void aCallIsWithdrawnOnceAndItsNeedIsFree() {
        CallId call = given.published();

        List<Throwable> refused = atOnce(
                () -> given.calls.withdraw(call, "The money is gone."),
                () -> given.calls.withdraw(call, "The rooms are gone."));

        assertThat(refused).hasSize(1);
        assertThat(mails("ended")).isEqualTo(3);
        assertThat(given.as(
                                given.commissioner,
                                () -> given.needs.find(given.call(call).needId()))
                        .status())
                .isEqualTo(NeedStatus.RAISED);
        assertThatNothingRunsFor(call);
    }

    @Test
    void ofTwoExtensionsTheLaterDeadlineHolds() {
        CallId call = given.published();

        List<Throwable> refused = atOnce(
                () -> given.calls.extendDeadline(call, ONE_DAY_LATER, "Half term."),
                () -> given.calls.extendDeadline(call, TWO_DAYS_LATER, "Bank holiday."));

        assertThat(refused).hasSizeLessThanOrEqualTo(1);
        assertThat(given.call(call).terms().deadline()).isEqualTo(TWO_DAYS_LATER);
        assertThat(mails("deadline-")).isEqualTo(3 * (2 - refused.size()));
        assertThatTheTimerStandsAtTheDeadlineOf(call);
    }

    @ParameterizedTest
    @EnumSource
    void aWithdrawalEndsTheCallWhateverElseHappens(Change change) {
        CallId call = given.published();
        CallView seen = given.call(call);
        SignedInUser successor = given.evaluator3();

        List<Throwable> refused = atOnce(
                () -> given.calls.withdraw(call, "The money is gone."),
                () -> change.of.accept(this, new Seen(seen, successor)));

        assertThat(refused).hasSizeLessThanOrEqualTo(1);
        assertThat(given.call(call).status()).isEqualTo(CallStatus.WITHDRAWN);
        assertThatNothingRunsFor(call);
    }

    @Test
    void anEvaluatorIsReplacedOnce() {
        CallId call = given.opened();
        long seen = given.call(call).version();
        SignedInUser third = given.evaluator3();
        SignedInUser fourth = people.register("evaluator4", ProcurementCast.ICB, Role.EVALUATOR);

        List<Throwable> refused = atOnce(
                () -> given.evaluators.replace(call, seen, given.evaluator1.id(), third.id(), "Not available"),
                () -> given.evaluators.replace(call, seen, given.evaluator1.id(), fourth.id(), "Not available"));

        assertThat(refused).hasSize(1);
        assertThat(given.call(call).terms().evaluators()).hasSize(2).contains(given.evaluator2.id());
        assertThat(jdbc.queryForList(
                        "SELECT a.account_id FROM work_item w JOIN work_item_account a ON a.work_item_id = w.id"
                                + " WHERE w.state = 'OPEN' AND w.task_key = 'userTask_scoreBids'",
                        Long.class))
                .containsExactlyInAnyOrderElementsOf(given.call(call).terms().evaluators().stream()
                        .map(evaluator -> evaluator.value())
                        .toList());
    }

    /** What one commissioner does while the other withdraws the call. */
    enum Change {
        EXTENSION((test, seen) -> test.given.calls.extendDeadline(seen.call().id(), ONE_DAY_LATER, "Half term.")),
        EVALUATOR((test, seen) -> test.given.evaluators.replace(
                seen.call().id(),
                seen.call().version(),
                test.given.evaluator1.id(),
                seen.successor().id(),
                "Not available"));

        private final BiConsumer<CallRaceTest, Seen> of;

        Change(BiConsumer<CallRaceTest, Seen> of) {
            this.of = of;
        }
    }

    record Seen(CallView call, SignedInUser successor) {}

    /** Does both in the same moment, each by a commissioner of their own; answers what was refused, kindly. */
    private List<Throwable> atOnce(Runnable one, Runnable another) {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Throwable> refused =
                Stream.of(done(start, given.commissioner, one), done(start, other, another)).toList().stream()
                        .map(CallRaceTest::refusal)
                        .flatMap(Optional::stream)
                        .toList();
        given.runJobs();
        assertAll(refused.stream()
                .map(refusal -> () -> assertThat(refusal)
                        .isInstanceOfAny(RefusedException.class, OptimisticLockingFailureException.class)));
        return refused;
    }

    private static CompletableFuture<Void> done(CyclicBarrier start, SignedInUser user, Runnable work) {
        return CompletableFuture.runAsync(() -> SignIn.run(user, () -> {
            try {
                start.await(10, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            work.run();
        }));
    }

    private static Optional<Throwable> refusal(CompletableFuture<Void> work) {
        return work.handle((nothing, failure) -> Optional.ofNullable(failure)
                        .map(wrapped -> Objects.requireNonNullElse(wrapped.getCause(), wrapped)))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private void assertThatTheTimerStandsAtTheDeadlineOf(CallId call) {
        assertThat(management.createJobQuery().timers().list())
                .extracting(Job::getDuedate)
                .extracting(java.util.Date::toInstant)
                .containsExactly(given.call(call).deadline());
    }

    private void assertThatNothingRunsFor(CallId call) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(String.valueOf(call.value()))
                        .count())
                .isZero();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM work_item WHERE state = 'OPEN'", Integer.class))
                .isZero();
    }

    private int mails(String what) {
        Integer count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM outbox_message WHERE message_key LIKE ?",
                Integer.class,
                "procurement.call:%:" + what + "%");
        return count == null ? 0 : count;
    }
}
