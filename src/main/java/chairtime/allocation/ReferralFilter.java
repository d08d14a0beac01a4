package chairtime.allocation;

import org.jspecify.annotations.Nullable;

/**
 * Which referrals are listed.
 *
 * @param open only those that have not ended, instead of all
 * @param status only those of that status, or null for any
 * @param category only those of that category, or null for any
 * @param district only those of that district, or null for any
 * @param pseudonym only those whose patient's pseudonym contains that text, or null for any
 */
public record ReferralFilter(
        boolean open,
        @Nullable ReferralStatus status,
        @Nullable UrgencyCategory category,
        @Nullable String district,
        @Nullable String pseudonym) {

    /** Every referral that has not ended. */
    public static final ReferralFilter OPEN = new ReferralFilter(true, null, null, null, null);
}
