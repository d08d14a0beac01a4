package chairtime.allocation;

import java.time.Instant;

/**
 * A further course of treatment for which somebody has to find a place.
 *
 * @param referral referral that it follows
 * @param pseudonym what the patient is called
 * @param requestedAt when the practice asked
 */
public record FollowOnItem(ReferralId referral, String pseudonym, Instant requestedAt) {}
