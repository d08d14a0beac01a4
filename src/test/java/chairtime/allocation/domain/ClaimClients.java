package chairtime.allocation.domain;

import chairtime.allocation.ClaimCounters;
import chairtime.allocation.ClaimCounters.Count;
import chairtime.allocation.HoldAnswer;
import chairtime.allocation.RandomClaims;
import chairtime.allocation.ReferralId;
import chairtime.allocation.SlotId;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process of its own whose clients, each with its own connection, hold, book and give back seats until they are told
 * to stop, lose their connection, or are killed. Arguments: the file with the settings, the seed, the file with the
 * counters.
 */
public final class ClaimClients {

    private static final int LONGEST_LIST = 3;
    private static final int LONGEST_HOLD_MILLIS = 200;
    private static final int LOOK_AROUND_EVERY = 200;
    private static final int EXPIRED_AT_ONCE = 5;

    private ClaimClients() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        LoggingSystem.get(ClaimClients.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        int clients = Integer.parseInt(settings.getProperty("clients"));
        ClaimCounters counters = new ClaimCounters(Path.of(arguments[2]), clients);
        Random seeds = new Random(Long.parseLong(arguments[1]));
        Thread[] threads = new Thread[clients];
        for (int number = 0; number < clients; number++) {
            Client client = new Client(number, Integer.parseInt(arguments[3]), seeds.nextLong(), counters, settings);
            threads[number] = new Thread(client::contend);
            threads[number].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Everybody asks for every seat, for every referral; or, without contention, each has seats and referrals alone. */
    private static final class Client implements RandomClaims.Seats {

        private final int number;
        private final Random random;
        private final ClaimCounters counters;
        private final SingleConnectionDataSource connection;
        private final JdbcTemplate jdbc;
        private final TransactionTemplate transaction;
        private final SeatClaims claims;
        private final RandomClaims taking;
        private final Duration behind;
        private final int referrals;
        private final long firstReferral;
        private final boolean contends;
        private final int part;
        private final int parts;
        private final Deque<Taken> held = new ArrayDeque<>();
        private List<SlotId> slots = List.of();

        Client(int number, int process, long seed, ClaimCounters counters, Properties settings) {
            this.number = number;
            this.random = new Random(seed);
            this.counters = counters;
            this.contends = Boolean.parseBoolean(settings.getProperty("contends"));
            this.behind = Duration.parse(settings.getProperty("behind"));
            this.referrals = Integer.parseInt(settings.getProperty("referrals"));
            int clients = Integer.parseInt(settings.getProperty("clients"));
            this.part = process * clients + number;
            this.parts = Integer.parseInt(settings.getProperty("processes")) * clients;
            this.firstReferral = contends ? 1 : 1 + (long) part * referrals;
            connection = new SingleConnectionDataSource(
                    settings.getProperty("url"), settings.getProperty("user"), settings.getProperty("password"), true);
            connection.setAutoCommit(false);
            jdbc = new JdbcTemplate(connection);
            transaction = new TransactionTemplate(new DataSourceTransactionManager(connection));
            claims = new SeatClaims(jdbc);
            taking = new RandomClaims(random, LONGEST_LIST, this);
        }

        void contend() {
            for (long done = 0; !counters.isStopped(); done++) {
                try {
                    if (done % LOOK_AROUND_EVERY == 0 || slots.isEmpty()) {
                        lookAround();
                    }
                    attempt();
                } catch (PessimisticLockingFailureException e) {
                    counters.add(number, Count.BROKEN_OFF, 1);
                } catch (DataAccessException | TransactionException e) {
                    connection.resetConnection();
                    slots = List.of();
                    counters.add(number, Count.CUT, 1);
                } finally {
                    counters.set(number, Count.WITHIN, 0);
                }
            }
            connection.destroy();
        }

        /** Which slots there are now; the connection may be a new one. */
        private void lookAround() {
            transaction.executeWithoutResult(status -> {
                slots = jdbc.query(
                        "SELECT id FROM allocation_slot WHERE status = 'OPEN' AND (? OR id % ? = ?)",
                        (row, at) -> new SlotId(row.getLong(1)), contends, parts, part);
                counters.set(number, Count.CONNECTION, jdbc.queryForObject("SELECT CONNECTION_ID()", Long.class));
            });
        }

        private void attempt() {
            counters.set(number, Count.WITHIN, 1);
            counters.add(number, Count.ATTEMPTS, 1);
            boolean changesMind = contends && random.nextInt(20) == 0;
            Done done = transaction.execute(status -> {
                Done tried = tried();
                if (changesMind) {
                    status.setRollbackOnly();
                }
                return tried;
            });
            if (changesMind) {
                counters.add(number, Count.ROLLED_BACK, 1);
            } else {
                counters.add(number, done.what(), done.times());
                if (done.taken() != null) {
                    held.addFirst(done.taken());
                }
            }
        }

        private Done tried() {
            ReferralId referral = new ReferralId(firstReferral + random.nextInt(referrals));
            int chance = random.nextInt(100);
            if (chance < 60) {
                return taking.take(referral, slots)
                        .map(slot -> new Done(Count.HELD, 1, new Taken(slot, referral)))
                        .orElse(Done.NOTHING);
            }
            if (chance < 70) {
                Taken last = held.pollFirst();
                return last != null && claims.book(last.slot(), last.referral(), now())
                        ? new Done(Count.BOOKED, 1, null)
                        : Done.NOTHING;
            }
            if (chance < 98 || !contends) {
                return new Done(
                        Count.GIVEN_BACK, claims.release(referral, now()).isPresent() ? 1 : 0, null);
            }
            return new Done(
                    Count.GIVEN_BACK, claims.expire(now(), EXPIRED_AT_ONCE).size(), null);
        }

        @Override
        public HoldAnswer hold(SlotId slot, ReferralId referral) {
            Instant now = now();
            return claims.hold(slot, referral, now, now.plusMillis(1 + random.nextInt(LONGEST_HOLD_MILLIS)));
        }

        @Override
        public boolean book(SlotId slot, ReferralId referral) {
            return claims.book(slot, referral, now());
        }

        private Instant now() {
            return Instant.now().truncatedTo(ChronoUnit.MICROS).minus(behind);
        }
    }

    private record Taken(SlotId slot, ReferralId referral) {}

    private record Done(Count what, int times, @Nullable Taken taken) {
        static final Done NOTHING = new Done(Count.HELD, 0, null);
    }
}
