package chairtime.allocation.integration;

import chairtime.allocation.SignedInSender;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Lets each sender send as many requests a minute as it may: what it saved up in a minute at once, then evenly. Kept in
 * memory, so each running instance counts for itself.
 */
@Component
class SenderRates {

    private static final double SECONDS = 60.0;

    private final Clock clock;
    private final Map<Long, Bucket> buckets = new ConcurrentHashMap<>();

    SenderRates(Clock clock) {
        this.clock = clock;
    }

    /** Seconds to wait before the next request; 0 when this one may be answered. */
    long secondsToWait(SignedInSender sender) {
        int rate = sender.data().ratePerMinute();
        return buckets.computeIfAbsent(sender.id().value(), id -> new Bucket(clock.instant(), rate))
                .take(clock.instant(), rate);
    }

    private static final class Bucket {

        private Instant filledAt;
        private double left;

        Bucket(Instant now, int rate) {
            filledAt = now;
            left = rate;
        }

        synchronized long take(Instant now, int rate) {
            double passed = Math.max(0, Duration.between(filledAt, now).toMillis() / 1000.0);
            left = Math.min(rate, left + passed * rate / SECONDS);
            filledAt = now;
            if (left >= 1) {
                left--;
                return 0;
            }
            return (long) Math.ceil((1 - left) * SECONDS / rate);
        }
    }
}
