package chairtime.allocation;

import java.time.Instant;
import java.util.Optional;

/** Looks after the deadline of a referral that has no appointment yet. For the process only; each step may run twice. */
public interface DeadlineWatch {

    /**
     * When the deadline is to be looked at next: at the next warning, or when it is over, which may be already. Empty
     * when that it was missed has been taken down, and when no clock runs.
     */
    Optional<Instant> next(ReferralId referral);

    /**
     * Tells those concerned of the warnings that are due, and takes down a deadline that was missed.
     *
     * @return when to look again; empty when the deadline was missed
     */
    Optional<Instant> check(ReferralId referral);
}
