package chairtime.allocation;

import chairtime.security.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Where a referral comes from.
 *
 * @param source which way it came
 * @param takenBy account of who took it; null when it came as a message
 * @param sentBy who sent it as a message; null when somebody took it
 */
public record ReferralOrigin(ReferralSource source, @Nullable AccountId takenBy, @Nullable MessageSenderId sentBy) {

    public ReferralOrigin {
        if ((takenBy == null) == (sentBy == null)) {
            throw new IllegalArgumentException("A referral is either taken by somebody or sent as a message");
        }
    }

    /** Somebody took it, on the telephone for instance. */
    public static ReferralOrigin takenBy(AccountId account, ReferralSource source) {
        return new ReferralOrigin(source, account, null);
    }

    /** It came as a message. */
    public static ReferralOrigin sentBy(MessageSenderId sender, ReferralSource source) {
        return new ReferralOrigin(source, null, sender);
    }
}
