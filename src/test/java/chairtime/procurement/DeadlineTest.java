package chairtime.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ChairtimeTest
class DeadlineTest {

    private static final Instant DEADLINE = LondonTime.instantOf(ExampleCall.DEADLINE);

    @Autowired
    ProcurementFixture given;

    @Autowired
    TestClock clock;

    @Autowired
    ManagementService management;

    @Autowired
    CallSteps steps;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void aBidIsTakenUntilTheLastSecond() {
        CallId call = given.published();
        clock.set(DEADLINE.minusSeconds(1));

        assertThat(given.bid(call, given.provider1, 4, "500").status()).isEqualTo(BidStatus.SUBMITTED);
    }

    @Test
    void aBidAtTheDeadlineIsRefusedEvenThoughTheTimerHasNotFired() {
        CallId call = given.published();
        MyBid bid = given.bid(call, given.provider1, 4, "500");
        clock.set(DEADLINE);

        SignIn.as(given.provider1);
        assertThatThrownBy(() -> given.bids.submit(bid.id(), bid.version(), bid.data()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Bids were taken until 16 October 2023, 12:00");
        assertThatThrownBy(() -> given.bids.withdraw(bid.id())).isInstanceOf(RefusedException.class);
        SignIn.as(given.provider2);
        assertThatThrownBy(() -> given.bids.start(call)).isInstanceOf(RefusedException.class);
        assertThat(given.bids.openCalls(null, org.springframework.data.domain.Pageable.ofSize(10)))
                .isEmpty();
    }

    @Test
    void aTimerThatFiresDaysLateOpensWhatWasThereAtTheDeadline() {
        CallId call = given.published();
        given.bid(call, given.provider1, 4, "500");
        clock.set(DEADLINE.plus(Duration.ofDays(3)));

        given.runJobs();

        assertThat(given.call(call).status()).isEqualTo(CallStatus.OPENED);
        assertThat(given.call(call).bidsReceived()).isEqualTo(1);
    }

    @Test
    void aBidThatArrivesWhileTheBidsAreBeingOpenedWaitsAndIsRefused() throws Exception {
        CallId call = given.published();
        MyBid bid = given.bid(call, given.provider1, 4, "500");

        CompletableFuture<MyBid> late = transactions.execute(opening -> {
            clock.set(DEADLINE);
            steps.openBids(call);
            clock.set(DEADLINE.minusSeconds(1));
            CompletableFuture<MyBid> submission = CompletableFuture.supplyAsync(() -> SignIn.as(
                    given.provider1,
                    () -> given.bids.submit(bid.id(), bid.version(), ExampleCall.offer(bid.data(), 5, "1"))));
            assertThatThrownBy(() -> submission.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return submission;
        });

        assertThatThrownBy(() -> late.get(20, TimeUnit.SECONDS)).hasMessageContaining("Bids were taken until");
        assertThat(given.as(given.commissioner, () -> given.openedBids.read(bid.id()))
                        .data()
                        .sessionsOffered())
                .isEqualTo(4);
    }

    @Test
    void aStepThatFailsHalfwayLeavesNothingAndIsDoneWholeTheNextTime() {
        CallId call = given.published();
        given.bid(call, given.provider1, 4, "500");
        clock.set(DEADLINE);

        assertThatThrownBy(() -> transactions.executeWithoutResult(doomed -> {
                    steps.openBids(call);
                    throw new IllegalStateException("The lights went out");
                }))
                .hasMessage("The lights went out");
        assertThat(given.call(call).status()).isEqualTo(CallStatus.PUBLISHED);

        given.runJobs();
        assertThat(given.call(call).status()).isEqualTo(CallStatus.OPENED);
    }

    @Test
    void bidsAreChangedTakenBackAndStartedAnewUntilTheDeadline() {
        CallId call = given.published();
        MyBid first = given.bid(call, given.provider1, 4, "500");
        SignIn.as(given.provider1);

        MyBid changed = given.bids.submit(first.id(), first.version(), ExampleCall.offer(first.data(), 5, "490"));
        assertThat(changed.data().sessionsOffered()).isEqualTo(5);
        given.bids.withdraw(changed.id());
        assertThat(given.call(call).bidsReceived()).isZero();

        assertThat(given.bids.start(call).status()).isEqualTo(BidStatus.DRAFT);
        assertThat(given.bids.start(call).data().sessionsOffered()).isEqualTo(5);
    }

    @Test
    void aDraftThatWasNeverHandedInIsNotOpened() {
        CallId call = given.published();
        SignIn.run(given.provider1, () -> given.bids.start(call));

        given.passDeadline();

        assertThat(given.call(call).status()).isEqualTo(CallStatus.NO_BIDS);
    }

    @Test
    void aDeadlineIsMovedToLaterOnly() {
        CallId call = given.published();
        SignIn.as(given.commissioner);

        assertThatThrownBy(() -> given.calls.extendDeadline(call, ExampleCall.DEADLINE.minusDays(1), "Hurry."))
                .hasMessage("The new deadline must be later than the one announced.");
        assertThatThrownBy(() -> given.calls.extendDeadline(call, ExampleCall.DEADLINE.plusDays(1), " "))
                .hasMessage("Give a reason of at most 2,000 characters.");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-28T12:00,2023-10-28T11:00:00Z",
        "2023-10-29T00:30,2023-10-28T23:30:00Z",
        "2023-10-29T01:30,2023-10-29T01:30:00Z",
        "2023-10-29T12:00,2023-10-29T12:00:00Z",
        "2024-03-30T12:00,2024-03-30T12:00:00Z",
        "2024-03-31T00:59,2024-03-31T00:59:00Z",
        "2024-03-31T12:00,2024-03-31T11:00:00Z"
    })
    void theTimerStandsAtTheTimeOnTheWallAcrossTheClockChanges(LocalDateTime wall, Instant instant) {
        CallTerms terms = given.terms();
        CallTerms moved = new CallTerms(
                terms.pattern(),
                terms.slotsPerSession(),
                terms.priceCeiling(),
                terms.eligibility(),
                wall,
                terms.criteria(),
                terms.evaluators(),
                wall.toLocalDate().plusDays(7),
                terms.sessionsWanted(),
                terms.budget(),
                wall.toLocalDate().plusDays(14),
                wall.toLocalDate().plusDays(90));

        CallId call = given.published(moved);

        assertThat(given.call(call).deadline()).isEqualTo(instant);
        assertThat(given.call(call).terms().deadline()).isEqualTo(wall);
        assertThat(management
                        .createJobQuery()
                        .timers()
                        .singleResult()
                        .getDuedate()
                        .toInstant())
                .isEqualTo(instant);
    }
}
