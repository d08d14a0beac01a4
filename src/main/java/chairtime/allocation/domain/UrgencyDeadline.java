package chairtime.allocation.domain;

import chairtime.allocation.UrgencyCategory;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a patient must be seen: elapsed time from triage, through nights, weekends and clock changes. */
public final class UrgencyDeadline {

    private UrgencyDeadline() {}

    /**
     * The deadline that a decision taken now would give. At first it counts from now. Later, the same or a tighter
     * category never gives more time than the patient had; a looser one counts from the first triage, when the wait
     * began.
     *
     * @param within time that the clock of the category gives; empty when no clock runs
     */
    public static @Nullable Instant next(
            Referral referral, UrgencyCategory decided, Optional<Duration> within, Instant now) {
        if (within.isEmpty()) {
            return null;
        }
        Instant fromNow = now.plus(within.get());
        Optional<Instant> current = referral.deadline();
        if (current.isEmpty()) {
            return fromNow;
        }
        boolean looser =
                referral.category().filter(so -> so.isTighterThan(decided)).isPresent();
        if (looser) {
            return referral.triagedAt().orElse(now).plus(within.get());
        }
        return fromNow.isBefore(current.get()) ? fromNow : current.get();
    }
}
