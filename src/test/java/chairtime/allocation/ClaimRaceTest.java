package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.testing.ChairtimeTest;
import chairtime.testing.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Many at few seats, with transactions broken off in the middle: nobody gets a seat twice, and none is lost. */
@ChairtimeTest
class ClaimRaceTest {

    private static final int ATTEMPTS = 100_000;
    private static final int CLIENTS = 10;
    private static final int SLOTS = 24;
    private static final int REFERRALS_OF_CLIENT = 5;
    private static final int LONGEST_LIST = 10;
    private static final List<String> LOGS_OF_CUT_CONNECTIONS =
            List.of("com.zaxxer.hikari.pool.ProxyConnection", TransactionTemplate.class.getName());
    private static final Duration OFFER = Duration.ofMinutes(30);

    @Autowired
    SlotFixture given;

    @Autowired
    SlotClaims claims;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final Map<SlotId, ReferralId> owners = new ConcurrentHashMap<>();
    private final AtomicInteger givenBack = new AtomicInteger();
    private final AtomicInteger brokenOff = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();

    @BeforeEach
    void practices() {
        given.prepared();
        log(LogLevel.OFF);
    }

    @AfterEach
    void clientsGo() {
        clients.shutdownNow();
        log(null);
    }

    private static void log(@Nullable LogLevel level) {
        LoggingSystem logging = LoggingSystem.get(ClaimRaceTest.class.getClassLoader());
        LOGS_OF_CUT_CONNECTIONS.forEach(name -> logging.setLogLevel(name, level));
    }

    @Test
    void ofAHundredThousandAttemptsNobodyGetsASeatTwiceAndNoSeatIsLost() throws Exception {
        List<SlotId> slots = given.added(SLOTS);

        together(IntStream.range(0, CLIENTS)
                .<Callable<Void>>mapToObj(number -> new Client(number, slots)::contend)
                .toList());

        assertThat(claimed()).isEqualTo(owners);
        assertThat(given.count("allocation_seat")).isEqualTo(SLOTS);
        assertThat(given.count("allocation_claim_history")).isEqualTo(givenBack.get());
        assertThat(brokenOff).hasValueGreaterThan(ATTEMPTS / 1000);
        assertThat(cut).hasPositiveValue();
        List.copyOf(owners.values()).forEach(claims::release);
        for (int number = 0; number < SLOTS; number++) {
            assertThat(claims.hold(slots.get(number), new ReferralId(10_000 + number), until()))
                    .isEqualTo(HoldAnswer.HELD);
        }
    }

    @Test
    void anExpiredHoldIsTakenOverByOneOfMany() throws Exception {
        SlotId slot = given.added();
        claims.hold(slot, new ReferralId(1), until());

        for (int round = 1; round <= 50; round++) {
            clock.advance(OFFER.dividedBy(30));
            jdbc.update("UPDATE allocation_claim SET held_until = ?", Timestamp.from(clock.instant()));
            long first = 100L * round;
            List<HoldAnswer> answers = together(IntStream.range(0, CLIENTS)
                    .<Callable<HoldAnswer>>mapToObj(
                            number -> again(() -> claims.hold(slot, new ReferralId(first + number), until())))
                    .toList());

            assertThat(answers).filteredOn(HoldAnswer.HELD::equals).hasSize(1);
            assertThat(answers).filteredOn(HoldAnswer.TAKEN::equals).hasSize(CLIENTS - 1);
            assertThat(given.count("allocation_claim_history")).isEqualTo(round);
        }
    }

    @Test
    void aReferralThatAsksForManySlotsAtOnceGetsOne() throws Exception {
        List<SlotId> slots = given.added(CLIENTS);

        for (int round = 1; round <= 20; round++) {
            ReferralId referral = new ReferralId(round);
            List<HoldAnswer> answers = together(slots.stream()
                    .<Callable<HoldAnswer>>map(slot -> again(() -> claims.hold(slot, referral, until())))
                    .toList());

            assertThat(answers).filteredOn(HoldAnswer.HELD::equals).hasSize(1);
            assertThat(answers).filteredOn(HoldAnswer.HAS_ANOTHER_SEAT::equals).hasSize(CLIENTS - 1);
            claims.release(referral);
        }
    }

    @Test
    void aSlotThatIsClosedWhileManyAskForItLeavesNobodyWithASeat() throws Exception {
        List<SlotId> slots = given.added(20);

        for (SlotId slot : slots) {
            long version = given.seen(slot).version();
            AtomicInteger withoutSeat = new AtomicInteger();
            Callable<HoldAnswer> closing = again(() -> given.as(given.practice(), () -> {
                withoutSeat.set(given.slots.close(slot, version, "The dentist is ill."));
                return HoldAnswer.CLOSED;
            }));
            List<HoldAnswer> answers = together(Stream.concat(
                            Stream.of(closing),
                            IntStream.range(1, CLIENTS)
                                    .<Callable<HoldAnswer>>mapToObj(number -> again(() ->
                                            claims.hold(slot, new ReferralId(slot.value() * 100 + number), until()))))
                    .toList());

            assertThat(answers.stream().filter(HoldAnswer.HELD::equals).count()).isEqualTo(withoutSeat.get());
        }
        assertThat(given.count("allocation_claim")).isZero();
        assertThat(given.count("allocation_seat")).isZero();
    }

    /** What the database breaks off has changed nothing and is done again, as the engine does with its jobs. */
    private static <T> Callable<T> again(Callable<T> work) {
        return () -> {
            while (true) {
                try {
                    return work.call();
                } catch (PessimisticLockingFailureException broken) {
                    Thread.onSpinWait();
                }
            }
        };
    }

    private Instant until() {
        return clock.instant().plus(OFFER);
    }

    private Map<SlotId, ReferralId> claimed() {
        return jdbc
                .query(
                        "SELECT slot_id, referral_id FROM allocation_claim",
                        (row, number) -> Map.entry(new SlotId(row.getLong(1)), new ReferralId(row.getLong(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private <T> List<T> together(List<Callable<T>> work) throws Exception {
        List<T> answers = new ArrayList<>();
        for (Future<T> future : clients.invokeAll(work, 2, TimeUnit.MINUTES)) {
            answers.add(future.get());
        }
        return answers;
    }

    /** Somebody with some referrals of their own, who holds, books and gives back. */
    private final class Client {

        private final Random random;
        private final List<SlotId> slots;
        private final Map<ReferralId, SlotId> mine = new HashMap<>();
        private final List<ReferralId> referrals;
        private final RandomClaims seats;

        Client(int number, List<SlotId> slots) {
            this.random = new Random(number);
            this.seats = new RandomClaims(random, LONGEST_LIST, new ForHalfAnHour());
            this.slots = slots;
            this.referrals = IntStream.range(0, REFERRALS_OF_CLIENT)
                    .mapToObj(own -> new ReferralId(1 + number * REFERRALS_OF_CLIENT + own))
                    .toList();
        }

        Void contend() {
            while (seats.tried() < ATTEMPTS / CLIENTS) {
                ReferralId referral = referrals.get(random.nextInt(referrals.size()));
                if (mine.containsKey(referral) && random.nextInt(4) == 0) {
                    giveBack(referral);
                } else {
                    take(referral);
                }
            }
            return null;
        }

        private void take(ReferralId referral) {
            AtomicReference<SlotId> taken = new AtomicReference<>();
            boolean done = done(() -> {
                taken.set(seats.take(referral, slots).orElse(null));
                return taken.get() != null;
            });
            if (done && !taken.get().equals(mine.get(referral))) {
                assertThat(mine.put(referral, taken.get()))
                        .as("seats of one referral")
                        .isNull();
                assertThat(owners.put(taken.get(), referral))
                        .as("owners of one seat")
                        .isNull();
            }
        }

        private void giveBack(ReferralId referral) {
            SlotId slot = mine.get(referral);
            owners.remove(slot);
            if (done(() -> claims.release(referral).isPresent())) {
                mine.remove(referral);
                givenBack.incrementAndGet();
            } else {
                owners.put(slot, referral);
            }
        }

        /** In one transaction, which now and then is rolled back, or loses its connection before its end. */
        private boolean done(Callable<Boolean> work) {
            int fate = random.nextInt(2000);
            try {
                return Boolean.TRUE.equals(transaction.execute(status -> {
                    boolean done = called(work);
                    if (fate < 100) {
                        brokenOff.incrementAndGet();
                        status.setRollbackOnly();
                    }
                    if (fate == 0) {
                        cut.incrementAndGet();
                        RandomClaims.cutTheConnection(jdbc);
                    }
                    return done && fate >= 100;
                }));
            } catch (PessimisticLockingFailureException e) {
                brokenOff.incrementAndGet();
            } catch (DataAccessException | TransactionException e) {
                assertThat(fate).as("failures that nobody caused: " + e).isZero();
            }
            return false;
        }
    }

    private final class ForHalfAnHour implements RandomClaims.Seats {

        @Override
        public HoldAnswer hold(SlotId slot, ReferralId referral) {
            return claims.hold(slot, referral, until());
        }

        @Override
        public boolean book(SlotId slot, ReferralId referral) {
            return claims.book(slot, referral);
        }
    }

    private static boolean called(Callable<Boolean> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
