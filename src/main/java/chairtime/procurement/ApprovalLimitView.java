package chairtime.procurement;

import chairtime.platform.Money;
import chairtime.security.ApprovalTier;
import java.time.LocalDate;
import java.util.Map;

/**
 * The limits of the tiers from a day on.
 *
 * @param validFrom first day
 * @param limits most that each tier may approve; the board, above all, has none
 * @param ownOfCommissioner whether the commissioner has set them itself, or they are the usual ones
 */
public record ApprovalLimitView(LocalDate validFrom, Map<ApprovalTier, Money> limits, boolean ownOfCommissioner) {

    public ApprovalLimitView {
        limits = Map.copyOf(limits);
    }
}
