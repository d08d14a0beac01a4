package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.ClaimCounters.Count;
import chairtime.allocation.domain.ClaimClients;
import chairtime.allocation.domain.SeatClaims;
import chairtime.bench.BenchmarkReport;
import chairtime.bench.BenchmarkSize;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.ChildApplication;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A million attempts of many processes at few seats, while processes are killed, connections cut and slots closed and
 * added: nobody gets a seat twice and no seat is lost. What was claimed is known from a trigger, not from the code that
 * is tried.
 */
@ChairtimeTest
class ClaimTortureBench {

    private static final int ATTEMPTS = BenchmarkSize.of(1_000_000);
    private static final int PROCESSES = 4;
    private static final int CLIENTS = 3;
    private static final int SLOTS = 24;
    private static final int SLOTS_ALONE = 48;
    private static final int REFERRALS = 120;
    private static final int REFERRALS_ALONE = 4;
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(4);
    private static final Duration BETWEEN_CUTS = Duration.ofMillis(50);
    private static final Duration BETWEEN_CLOSURES = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(20);

    @Autowired
    SlotFixture given;

    @Autowired
    SlotClaims claims;

    @Autowired
    SeatClaims seats;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    HikariDataSource database;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private final List<Child> children = new ArrayList<>();
    private final long[] before = new long[Count.values().length];
    private long nextKill;
    private long nextCut;
    private long nextClosure;
    private int started;
    private int killed;
    private int killedWithin;
    private int closed;
    private Duration behind = Duration.ZERO;

    @AfterEach
    void nothingStaysBehind() throws InterruptedException {
        for (Child child : children) {
            child.process().kill();
        }
        jdbc.execute("DROP TRIGGER IF EXISTS torture_claimed");
        jdbc.execute("DROP TABLE IF EXISTS torture_claim");
    }

    @Test
    void ofAMillionAttemptsNobodyGetsASeatTwiceAndNoSeatIsLost() throws Exception {
        given.prepared();
        everyClaimIsTakenDown();
        double alone = perSecondWithoutContention();
        Map<SlotId, Integer> opened = slotsThatAreContended();

        long start = System.nanoTime();
        startAll(settings(true, REFERRALS));
        untilAllTried(() -> makeTrouble(opened));
        stopAll();
        double contended = attempts() / seconds(start);

        assertNobodyHasWhatIsNotTheirs();
        assertEveryClaimIsAccountedForOnce();
        assertNoSeatIsLost(opened);
        long made = claimsMade();
        assertEverySeatCanBeHeldAgain(opened);
        report(contended, alone, made);
    }

    private void untilAllTried(Runnable meanwhile) {
        Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(5))
                .atMost(LONGEST)
                .until(() -> {
                    meanwhile.run();
                    return attempts() >= ATTEMPTS;
                });
    }

    private void makeTrouble(Map<SlotId, Integer> opened) {
        long now = System.nanoTime();
        if (now > nextCut) {
            cutAConnection();
            nextCut = now + upTo(BETWEEN_CUTS);
        }
        if (now > nextKill) {
            killAndReplaceAProcess();
            nextKill = now + upTo(BETWEEN_KILLS);
        }
        if (now > nextClosure) {
            closeASlotAndAddAnother(opened);
            assertNobodyHasWhatIsNotTheirs();
            nextClosure = now + upTo(BETWEEN_CLOSURES);
        }
    }

    private void report(double contended, double alone, long made) {
        BenchmarkReport.row(
                String.format(
                        Locale.UK,
                        "%,d contended booking attempts of %d clients in %d processes at %d slots: seats given twice, seats lost",
                        ATTEMPTS,
                        CLIENTS * PROCESSES,
                        PROCESSES,
                        SLOTS),
                String.format(
                        Locale.UK,
                        "0 and 0, %,.0f attempts a second; %,d claims made, %,d processes killed (%,d within a transaction),"
                                + " %,d transactions cut, %,d rolled back, %,d broken off, %,d slots closed",
                        contended,
                        made,
                        killed,
                        killedWithin,
                        of(Count.CUT),
                        of(Count.ROLLED_BACK),
                        of(Count.BROKEN_OFF),
                        closed),
                "as many attempts of as many clients, each with slots of its own and nothing cut",
                String.format(Locale.UK, "%,.0f attempts a second", alone),
                String.format(Locale.UK, "%.2f", contended / alone),
                "0 and 0");
        assertThat(killedWithin).isPositive();
        assertThat(of(Count.CUT)).isPositive();
    }

    private void everyClaimIsTakenDown() {
        jdbc.execute("CREATE OR REPLACE TABLE torture_claim (id BIGINT AUTO_INCREMENT PRIMARY KEY, slot_id BIGINT,"
                + " seat_number INT, referral_id BIGINT, claimed_at DATETIME(6))");
        jdbc.execute("CREATE OR REPLACE TRIGGER torture_claimed AFTER INSERT ON allocation_claim FOR EACH ROW"
                + " INSERT INTO torture_claim (slot_id, seat_number, referral_id, claimed_at)"
                + " VALUES (NEW.slot_id, NEW.seat_number, NEW.referral_id, NEW.claimed_at)");
    }

    private double perSecondWithoutContention() throws Exception {
        given.added(SLOTS_ALONE);
        long start = System.nanoTime();
        startAll(settings(false, REFERRALS_ALONE));
        untilAllTried(() -> {});
        stopAll();
        double perSecond = attempts() / seconds(start);
        assertEveryClaimIsAccountedForOnce();
        forget();
        return perSecond;
    }

    private void forget() {
        for (String table :
                List.of("allocation_claim", "allocation_claim_history", "torture_claim", "allocation_seat")) {
            jdbc.update("DELETE FROM " + table);
        }
        jdbc.update("DELETE FROM allocation_slot");
        Arrays.fill(before, 0);
    }

    /** Every third slot has two seats. */
    private Map<SlotId, Integer> slotsThatAreContended() {
        Map<SlotId, Integer> opened = new HashMap<>();
        for (SlotId slot : given.added(SLOTS)) {
            opened.put(slot, slot.value() % 3 == 0 ? transaction.execute(status -> seats.addSeat(slot)) : 1);
        }
        return opened;
    }

    private Path settings(boolean contends, int referrals) throws IOException {
        behind = Duration.between(clock.instant(), Instant.now());
        Properties settings = new Properties();
        settings.setProperty("url", database.getJdbcUrl());
        settings.setProperty("user", database.getUsername());
        settings.setProperty("password", database.getPassword());
        settings.setProperty("clients", String.valueOf(CLIENTS));
        settings.setProperty("processes", String.valueOf(PROCESSES));
        settings.setProperty("contends", String.valueOf(contends));
        settings.setProperty("referrals", String.valueOf(referrals));
        settings.setProperty("behind", behind.toString());
        Path file = folder.resolve("settings-" + contends + ".properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        return file;
    }

    private void startAll(Path settings) {
        for (int number = 0; number < PROCESSES; number++) {
            children.add(start(settings, number));
        }
    }

    private Child start(Path settings, int number) {
        started++;
        Path counters = folder.resolve("counters-" + started);
        ClaimCounters counted = new ClaimCounters(counters, CLIENTS);
        ChildApplication process = ChildApplication.startMain(
                ClaimClients.class,
                folder.resolve("output-" + started + ".txt"),
                settings.toString(),
                String.valueOf(random.nextLong()),
                counters.toString(),
                String.valueOf(number));
        return new Child(process, counted, settings, number);
    }

    private void stopAll() throws InterruptedException {
        children.forEach(child -> child.counters().stop());
        for (Child child : children) {
            assertThat(child.process().awaitExit(Duration.ofSeconds(60)))
                    .as(child.process().output())
                    .isZero();
            addUp(child);
        }
        children.clear();
    }

    private void killAndReplaceAProcess() {
        Child child = children.remove(random.nextInt(children.size()));
        if (child.counters().sum(Count.ATTEMPTS) == 0) {
            // not at work yet
            children.add(child);
            return;
        }
        child.process().handle().destroyForcibly();
        child.process().handle().onExit().join();
        killed++;
        killedWithin += (int) child.counters().sum(Count.WITHIN);
        addUp(child);
        children.add(start(child.settings(), child.number()));
    }

    private void cutAConnection() {
        Child child = children.get(random.nextInt(children.size()));
        long connection = child.counters().of(random.nextInt(CLIENTS), Count.CONNECTION);
        if (connection > 0) {
            try {
                jdbc.execute("KILL CONNECTION " + connection);
            } catch (DataAccessException e) {
                // it went by itself a moment ago
            }
        }
    }

    private void closeASlotAndAddAnother(Map<SlotId, Integer> opened) {
        clock.set(Instant.now().minus(behind));
        List<SlotId> slots = List.copyOf(opened.keySet());
        SlotId slot = slots.get(random.nextInt(slots.size()));
        SlotView seen = given.seen(slot);
        try {
            SignIn.run(given.practice(), () -> given.slots.close(slot, seen.version(), "The dentist is ill."));
        } catch (PessimisticLockingFailureException e) {
            // broken off, because two waited for each other: nothing has changed
            return;
        }
        opened.remove(slot);
        closed++;
        opened.put(given.added(SlotFixture.TOMORROW.plusDays(1).atTime(8, 0).plusMinutes(30L * closed)), 1);
    }

    private void assertNobodyHasWhatIsNotTheirs() {
        assertThat(wrong("SELECT slot_id FROM allocation_claim GROUP BY slot_id, seat_number HAVING COUNT(*) > 1"))
                .as("seats given twice")
                .isEmpty();
        assertThat(wrong("SELECT referral_id FROM allocation_claim GROUP BY referral_id HAVING COUNT(*) > 1"))
                .as("referrals with two seats")
                .isEmpty();
        assertThat(wrong("SELECT c.slot_id FROM allocation_claim c JOIN allocation_slot s ON s.id = c.slot_id"
                        + " WHERE s.status <> 'OPEN'"))
                .as("claims on closed slots")
                .isEmpty();
    }

    private void assertEveryClaimIsAccountedForOnce() {
        assertThat(wrong("SELECT slot_id FROM ("
                        + "SELECT slot_id, seat_number, referral_id, claimed_at, 1 AS n FROM torture_claim UNION ALL"
                        + " SELECT slot_id, seat_number, referral_id, claimed_at, -1 FROM allocation_claim UNION ALL"
                        + " SELECT slot_id, seat_number, referral_id, claimed_at, -1 FROM allocation_claim_history) c"
                        + " GROUP BY slot_id, seat_number, referral_id, claimed_at HAVING SUM(n) <> 0"))
                .as("claims neither standing nor ended, or both")
                .isEmpty();
        assertThat(claimsMade()).isGreaterThan(ATTEMPTS / 100);
    }

    private long claimsMade() {
        return given.count("torture_claim");
    }

    private void assertNoSeatIsLost(Map<SlotId, Integer> opened) {
        Map<SlotId, Integer> there = new HashMap<>();
        jdbc.query("SELECT slot_id, COUNT(*) FROM allocation_seat GROUP BY slot_id", row -> {
            there.put(new SlotId(row.getLong(1)), row.getInt(2));
        });
        assertThat(there).isEqualTo(opened);
    }

    private void assertEverySeatCanBeHeldAgain(Map<SlotId, Integer> opened) {
        jdbc.queryForList("SELECT referral_id FROM allocation_claim", Long.class)
                .forEach(referral -> claims.release(new ReferralId(referral)));
        long referral = 1_000_000;
        for (Map.Entry<SlotId, Integer> slot : opened.entrySet()) {
            for (int seat = 0; seat < slot.getValue(); seat++) {
                assertThat(claims.hold(
                                slot.getKey(),
                                new ReferralId(referral++),
                                clock.instant().plus(Duration.ofMinutes(30))))
                        .isEqualTo(HoldAnswer.HELD);
            }
        }
    }

    private List<Long> wrong(String query) {
        return jdbc.queryForList(query + " LIMIT 10", Long.class);
    }

    private void addUp(Child child) {
        long[] sums = child.counters().sums();
        for (int count = 0; count < before.length; count++) {
            before[count] += sums[count];
        }
    }

    private long attempts() {
        return of(Count.ATTEMPTS);
    }

    private long of(Count count) {
        return before[count.ordinal()]
                + children.stream()
                        .mapToLong(child -> child.counters().sum(count))
                        .sum();
    }

    private long upTo(Duration twice) {
        return (long) (random.nextDouble() * 2 * twice.toNanos());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private record Child(ChildApplication process, ClaimCounters counters, Path settings, int number) {}
}
