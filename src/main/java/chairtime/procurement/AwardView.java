package chairtime.procurement;

import chairtime.platform.Money;
import chairtime.security.ApprovalTier;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An award proposal and what became of it.
 *
 * @param callId the call
 * @param version to hand back with a decision
 * @param title what and where
 * @param round first, second, ... proposal for the call
 * @param status where it stands
 * @param lines every ranked bid with the sessions taken
 * @param sessions sessions taken together
 * @param sessionsWanted number of sessions called for
 * @param total what they cost
 * @param budget the budget of the call
 * @param lifetimeValue value that the limits are held against
 * @param tier who must approve
 * @param reasons why this award
 * @param proposedByName who proposed it
 * @param proposedAt when
 * @param decidedByName who approved it or sent it back
 * @param decidedAt when
 * @param decisionReason why it was sent back, or a remark of the approver
 * @param mayDecide whether the one who asks may approve it or send it back
 */
public record AwardView(
        CallId callId,
        long version,
        String title,
        int round,
        AwardStatus status,
        List<ProposedLine> lines,
        int sessions,
        int sessionsWanted,
        Money total,
        Money budget,
        Money lifetimeValue,
        ApprovalTier tier,
        String reasons,
        String proposedByName,
        Instant proposedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        boolean mayDecide) {

    /** Budget less what the award costs. */
    public Money budgetLeft() {
        return budget.minus(total);
    }
}
