package chairtime.procurement;

import chairtime.platform.Money;
import chairtime.security.ApprovalTier;
import java.util.List;

/**
 * What a proposal would mean.
 *
 * @param sessions sessions taken
 * @param total what they cost
 * @param budgetLeft budget less that; negative when over
 * @param lifetimeValue value that the limits are held against: this award and what the same need was awarded in the
 *     twelve months before, so that a purchase cannot be split to stay under a limit
 * @param tier who must approve
 * @param approvers names of those who may
 * @param refusals why it cannot be proposed; empty when it can
 */
public record AwardPreview(
        int sessions,
        Money total,
        Money budgetLeft,
        Money lifetimeValue,
        ApprovalTier tier,
        List<String> approvers,
        List<String> refusals) {}
