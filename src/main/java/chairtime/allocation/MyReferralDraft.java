package chairtime.allocation;

import java.time.Instant;

/**
 * The referral that somebody has begun.
 *
 * @param draft what was typed
 * @param savedAt when it was kept last
 */
public record MyReferralDraft(ReferralDraft draft, Instant savedAt) {}
