package chairtime.procurement.domain;

import chairtime.platform.Money;
import chairtime.security.ApprovalTier;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The limits of the tiers from a day on; the usual ones or a commissioner's own. Rules section 4.6. */
@Entity
@Table(name = "reference_approval_limit")
public class ApprovalLimit {

    /** Stands for every commissioner without limits of its own. */
    public static final String EVERY_COMMISSIONER = "*";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String commissionerCode;
    private LocalDate validFrom;
    private BigDecimal head;
    private BigDecimal director;
    private BigDecimal executive;
    private BigDecimal committee;

    protected ApprovalLimit() {}

    /** A commissioner's own limits, checked: one for every tier but the board, each above the one below. */
    public static ApprovalLimit own(
            String commissionerCode, LocalDate validFrom, LocalDate today, Map<ApprovalTier, Money> limits) {
        Refusal.throwIfAny(refusals(validFrom, today, limits));
        ApprovalLimit limit = new ApprovalLimit();
        limit.commissionerCode = commissionerCode;
        limit.validFrom = validFrom;
        limit.take(limits);
        return limit;
    }

    /** Other limits from the same day on. */
    public void replace(LocalDate today, Map<ApprovalTier, Money> limits) {
        Refusal.throwIfAny(refusals(validFrom, today, limits));
        take(limits);
    }

    private void take(Map<ApprovalTier, Money> limits) {
        head = limits.get(ApprovalTier.HEAD).amount();
        director = limits.get(ApprovalTier.DIRECTOR).amount();
        executive = limits.get(ApprovalTier.EXECUTIVE).amount();
        committee = limits.get(ApprovalTier.COMMITTEE).amount();
    }

    private static List<Refusal> refusals(LocalDate validFrom, LocalDate today, Map<ApprovalTier, Money> limits) {
        List<Money> ladder = new ArrayList<>(List.of(Money.ZERO));
        for (ApprovalTier tier : ApprovalTier.values()) {
            if (tier != ApprovalTier.BOARD) {
                ladder.add(limits.get(tier));
            }
        }
        boolean complete = ladder.stream().allMatch(Objects::nonNull);
        boolean rising = complete;
        for (int step = 1; rising && step < ladder.size(); step++) {
            rising = ladder.get(step).exceeds(ladder.get(step - 1));
        }
        return new Rules()
                .demand(!validFrom.isBefore(today), "validFrom", "New limits hold from today or a later day on.")
                .demand(complete, "limits", "Set a limit for every tier but the board, which has none.")
                .demand(!complete || rising, "limits", "Each limit must be above that of the tier below.")
                .refusals();
    }

    /** The limits by tier; the board has none. */
    public Map<ApprovalTier, Money> limits() {
        return Map.of(
                ApprovalTier.HEAD, new Money(head),
                ApprovalTier.DIRECTOR, new Money(director),
                ApprovalTier.EXECUTIVE, new Money(executive),
                ApprovalTier.COMMITTEE, new Money(committee));
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public boolean isOwn() {
        return !commissionerCode.equals(EVERY_COMMISSIONER);
    }
}
