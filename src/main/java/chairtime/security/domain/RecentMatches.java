package chairtime.security.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Spares a client of the HTTP API, which sends its password with every request, the quarter of a second that hashing
 * takes: a password that matched a stored hash is taken to match that hash for five minutes. Everything else about the
 * account is read anew each time, and a new password has a new hash. Keeps no password, only a digest of both under a
 * key that dies with the process.
 *
 * @see "Decision 0010"
 */
@Component
class RecentMatches {

    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(5);
    private static final int MOST = 1_000;
    private static final String DIGEST = "HmacSHA256";

    private final Clock clock;
    private final byte[] key = new byte[32];
    private final Map<String, Instant> until = new ConcurrentHashMap<>();

    RecentMatches(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(key);
    }

    boolean contains(String password, String hash) {
        Instant end = until.get(digest(password, hash));
        return end != null && end.isAfter(clock.instant());
    }

    void add(String password, String hash) {
        if (until.size() >= MOST) {
            until.clear();
        }
        until.put(digest(password, hash), clock.instant().plus(REMEMBERED_FOR));
    }

    private String digest(String password, String hash) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(key, DIGEST));
            return HexFormat.of().formatHex(mac.doFinal((hash + '\0' + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + DIGEST, e);
        }
    }
}
