package chairtime.allocation;

import java.time.Duration;

/** Decides by a table that the business edits how slots are offered. */
public interface OfferPolicy {

    /**
     * The terms for a patient of that category.
     *
     * @param timeLeft before the deadline; negative when it is over
     * @throws IllegalArgumentException for a category that gets no slot
     */
    OfferTerms terms(UrgencyCategory category, Duration timeLeft);
}
