package chairtime.procurement.domain;

import chairtime.security.AccountId;
import chairtime.security.ApprovalTier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may approve an award: a tier that covers it, and nobody who had a hand in it. */
public final class ApproverRules {

    private ApproverRules() {}

    /**
     * Whether that person may approve.
     *
     * @param tier the person's tier, if an approver
     * @param required tier that the limits ask for
     * @param hadAHand who raised or changed the need, prepared, changed, published or scored the call, or proposed the award
     */
    public static boolean mayApprove(
            AccountId person, @Nullable ApprovalTier tier, ApprovalTier required, Set<AccountId> hadAHand) {
        return tier != null && tier.covers(required) && !hadAHand.contains(person);
    }
}
