package chairtime.security.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks a name at an address for a while after repeated failures there, so that nobody can keep its owner out from
 * elsewhere; after many more the name or the address altogether. Counts for every name that is tried, so that a lock
 * does not tell whether there is such an account.
 *
 * @see "Decision 0010"
 */
@Component
@EnableConfigurationProperties(SignInLimits.class)
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SignInGuard {

    private static final String ANY = "";
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final SignInLimits limits;

    SignInGuard(JdbcTemplate jdbc, Clock clock, SignInLimits limits) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limits = limits;
    }

    /** Whether the name is locked at that address, the name is locked everywhere, or the address for every name. */
    @Transactional(propagation = Propagation.SUPPORTS)
    boolean isLocked(String username, String remoteAddress) {
        Long found = jdbc.queryForObject(
                "SELECT COUNT(*) FROM sign_in_failure WHERE locked_until > ?"
                        + " AND (username = ? AND address IN (?, '') OR username = '' AND address = ?)",
                Long.class,
                now(),
                username,
                ClientAddress.network(remoteAddress),
                ClientAddress.network(remoteAddress));
        return found != null && found > 0;
    }

    /** Until when the name is locked at any address, if it is. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<Instant> lockedUntil(String username) {
        List<Timestamp> found = jdbc.queryForList(
                "SELECT locked_until FROM sign_in_failure WHERE username = ? AND locked_until > ?"
                        + " ORDER BY locked_until DESC LIMIT 1",
                Timestamp.class,
                username,
                now());
        return found.stream().findFirst().map(Timestamp::toInstant);
    }

    /** Counts a failure and tells whether it was one that locks. */
    boolean failed(String username, String remoteAddress) {
        String address = ClientAddress.network(remoteAddress);
        jdbc.update(
                "DELETE FROM sign_in_failure WHERE last_at < ?",
                Timestamp.from(clock.instant().minus(DAY)));
        boolean locks = false;
        if (!username.isEmpty()) {
            locks = count(username, address, limits.failures(), DAY);
            locks |= count(username, ANY, limits.failuresOfName(), HOUR);
        }
        if (ClientAddress.tellsParties(remoteAddress)) {
            locks |= count(ANY, address, limits.failuresOfAddress(), HOUR);
        }
        return locks;
    }

    /** Forgets the failures of the name at that address, and those counted wherever from: after a sign-in. */
    void forget(String username, String remoteAddress) {
        jdbc.update(
                "DELETE FROM sign_in_failure WHERE username = ? AND address IN (?, '')",
                username,
                ClientAddress.network(remoteAddress));
    }

    /** Forgets all failures of the name: when an administrator unlocks the account. */
    void forget(String username) {
        jdbc.update("DELETE FROM sign_in_failure WHERE username = ?", username);
    }

    private boolean count(String username, String address, int allowed, Duration within) {
        Instant now = clock.instant();
        jdbc.update(
                "INSERT INTO sign_in_failure (username, address, failures, counted_from, last_at) VALUES (?, ?, 1, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE"
                        + " failures = IF(locked_until <= VALUES(last_at) OR counted_from <= ?, 1, failures + 1),"
                        + " counted_from = IF(failures = 1, VALUES(last_at), counted_from),"
                        + " locked_until = IF(locked_until <= VALUES(last_at), NULL, locked_until),"
                        + " last_at = VALUES(last_at)",
                username,
                address,
                Timestamp.from(now),
                Timestamp.from(now),
                Timestamp.from(now.minus(within)));
        return jdbc.update(
                        "UPDATE sign_in_failure SET locked_until = ? WHERE username = ? AND address = ?"
                                + " AND failures >= ? AND locked_until IS NULL",
                        Timestamp.from(now.plus(limits.duration())),
                        username,
                        address,
                        allowed)
                > 0;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
