package chairtime.procurement;

import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.procurement.domain.ApprovalLimit;
import chairtime.procurement.domain.ApprovalLimitRepository;
import chairtime.procurement.domain.ApproverRules;
import chairtime.procurement.domain.AwardProposalRepository;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.Evaluation;
import chairtime.procurement.domain.Need;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.ApprovalTier;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who must and who may approve an award. */
@Component
class Tiers {

    private static final int SAME_NEED_MONTHS = 12;

    private final ApprovalLimitRepository limits;
    private final AwardProposalRepository proposals;
    private final EvaluationDesk evaluations;
    private final CallFinder finder;
    private final Accounts accounts;
    private final Clock clock;

    Tiers(
            ApprovalLimitRepository limits,
            AwardProposalRepository proposals,
            EvaluationDesk evaluations,
            CallFinder finder,
            Accounts accounts,
            Clock clock) {
        this.limits = limits;
        this.proposals = proposals;
        this.evaluations = evaluations;
        this.finder = finder;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The commissioner's limits on that day: its own, or the usual ones. */
    ApprovalLimit limitsOf(String commissionerCode, LocalDate day) {
        return limits.findFirstByCommissionerCodeAndValidFromLessThanEqualOrderByValidFromDesc(commissionerCode, day)
                .or(() -> limits.findFirstByCommissionerCodeAndValidFromLessThanEqualOrderByValidFromDesc(
                        ApprovalLimit.EVERY_COMMISSIONER, day))
                .orElseThrow();
    }

    ApprovalLimit limitsNow(Call call) {
        return limitsOf(call.commissionerCode(), LondonTime.day(clock.instant()));
    }

    /** The award and what the same need was awarded in the twelve months before. */
    Money lifetimeValue(Call call, Money total) {
        BigDecimal before = proposals.approvedForNeed(
                call.needId().value(),
                clock.instant()
                        .atOffset(ZoneOffset.UTC)
                        .minusMonths(SAME_NEED_MONTHS)
                        .toInstant());
        return before == null ? total : total.plus(new Money(before));
    }

    /** Enabled accounts that may approve the call's award at that tier. */
    List<AccountSummary> approvers(Call call, ApprovalTier required, AccountId proposedBy) {
        Set<AccountId> hadAHand = hadAHand(call, proposedBy);
        return accounts.withRole(Organisation.commissioner(call.commissionerCode()), Role.APPROVER).stream()
                .filter(account -> ApproverRules.mayApprove(account.id(), account.tier(), required, hadAHand))
                .toList();
    }

    private Set<AccountId> hadAHand(Call call, AccountId proposedBy) {
        Need need = finder.needOf(call);
        Set<AccountId> all = new HashSet<>(Set.of(proposedBy));
        all.addAll(need.authors());
        all.addAll(call.authors());
        proposals.findByCallIdOrderByRoundDesc(call.id().value()).forEach(earlier -> all.add(earlier.proposedBy()));
        all.addAll(call.terms().evaluators());
        evaluations.of(call.id()).stream().map(Evaluation::evaluator).forEach(all::add);
        return all;
    }
}
