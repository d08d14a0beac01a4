package chairtime.security.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks a name for a while after repeated failures. Counts for every name that is tried, so that a locked name does
 * not tell whether there is such an account.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SignInGuard {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final int failuresAllowed;
    private final Duration locked;

    SignInGuard(
            JdbcTemplate jdbc,
            Clock clock,
            @Value("${chairtime.security.lock-out.failures:5}") int failuresAllowed,
            @Value("${chairtime.security.lock-out.duration:15m}") Duration locked) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.failuresAllowed = failuresAllowed;
        this.locked = locked;
    }

    /** Until when the name is locked, if it is. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<Instant> lockedUntil(String username) {
        List<Timestamp> found = jdbc.queryForList(
                "SELECT locked_until FROM sign_in_failure WHERE username = ? AND locked_until > ?",
                Timestamp.class,
                username,
                now());
        return found.stream().findFirst().map(Timestamp::toInstant);
    }

    /** Counts a failure and tells whether it was the one that locks the name. */
    boolean failed(String username) {
        Instant now = clock.instant();
        jdbc.update("DELETE FROM sign_in_failure WHERE last_at < ?", Timestamp.from(now.minus(FORGOTTEN_AFTER)));
        jdbc.update(
                "INSERT INTO sign_in_failure (username, failures, last_at) VALUES (?, 1, ?) ON DUPLICATE KEY UPDATE"
                        + " failures = IF(locked_until <= VALUES(last_at), 1, failures + 1),"
                        + " locked_until = IF(locked_until <= VALUES(last_at), NULL, locked_until),"
                        + " last_at = VALUES(last_at)",
                username,
                Timestamp.from(now));
        return jdbc.update(
                        "UPDATE sign_in_failure SET locked_until = ? WHERE username = ? AND failures >= ?"
                                + " AND locked_until IS NULL",
                        Timestamp.from(now.plus(locked)),
                        username,
                        failuresAllowed)
                > 0;
    }

    /** Forgets the failures: after a sign-in, or when an administrator unlocks the account. */
    void forget(String username) {
        jdbc.update("DELETE FROM sign_in_failure WHERE username = ?", username);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
