package chairtime.procurement;

import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.procurement.domain.AwardRules;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.Refusal;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.ApprovalTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Works out what a proposal means before it is made. */
@Component
class AwardDrafting {

    private final EvaluationDesk evaluations;
    private final Tiers tiers;
    private final SessionPlan plan;
    private final CallProcess process;

    AwardDrafting(EvaluationDesk evaluations, Tiers tiers, SessionPlan plan, CallProcess process) {
        this.evaluations = evaluations;
        this.tiers = tiers;
        this.plan = plan;
        this.process = process;
    }

    /** @throws RefusedException unless every score is in */
    List<RankedBid> ranking(Call call) {
        if (!call.bidsOpened()) {
            throw new BidsSealedException();
        }
        if (!evaluations.allFinished(call.id())) {
            throw new RefusedException("The ranking is there once all scores are in.");
        }
        return evaluations.ranking(call);
    }

    AwardPreview preview(Call call, List<AwardLine> lines, AccountId proposer) {
        List<RankedBid> ranking = ranking(call);
        Money total = AwardRules.total(lines, ranking);
        Money lifetimeValue = tiers.lifetimeValue(call, total);
        ApprovalTier tier = process.tierFor(lifetimeValue, limits(call));
        List<AccountSummary> approvers = tiers.approvers(call, tier, proposer);
        List<String> refusals = new ArrayList<>(AwardRules.refusals(lines, ranking, call.terms()).stream()
                .map(Refusal::sentence)
                .toList());
        refusals.addAll(plan.shortages(call, lines));
        if (approvers.isEmpty()) {
            refusals.add(("Nobody may approve this: it needs an approver of the tier \"%s\" or above who did not raise"
                            + " the need, prepare, change or score the call, or propose the award. Ask the administrator to"
                            + " give somebody that tier.")
                    .formatted(tier.label()));
        }
        return new AwardPreview(
                lines.stream().mapToInt(AwardLine::sessions).sum(),
                total,
                call.terms().budget().minus(total),
                lifetimeValue,
                tier,
                approvers.stream().map(AccountSummary::displayName).toList(),
                refusals);
    }

    /** @throws RefusedException when there are no longer dates enough for the lines */
    void refuseShortages(Call call, List<AwardLine> lines) {
        List<String> shortages = plan.shortages(call, lines);
        if (!shortages.isEmpty()) {
            throw new RefusedException(String.join(" ", shortages) + " Send the proposal back.");
        }
    }

    Map<ApprovalTier, Money> limits(Call call) {
        return tiers.limitsNow(call).limits();
    }
}
