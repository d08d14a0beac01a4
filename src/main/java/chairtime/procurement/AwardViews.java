package chairtime.procurement;

import chairtime.platform.Money;
import chairtime.procurement.domain.AwardProposal;
import chairtime.procurement.domain.Call;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows award proposals. */
@Component
class AwardViews {

    private final Tiers tiers;
    private final Names names;
    private final CurrentUser currentUser;

    AwardViews(Tiers tiers, Names names, CurrentUser currentUser) {
        this.tiers = tiers;
        this.names = names;
        this.currentUser = currentUser;
    }

    /** Whether the one who asks may approve the proposal or send it back. */
    boolean mayDecide(Call call, AwardProposal proposal) {
        AccountId me = currentUser.require().id();
        return proposal.status() == AwardStatus.PROPOSED
                && tiers.approvers(call, proposal.value().tier(), proposal.proposedBy()).stream()
                        .anyMatch(approver -> approver.id().equals(me));
    }

    List<AwardView> of(Call call, List<AwardProposal> proposals, List<RankedBid> ranking) {
        return proposals.stream().map(proposal -> view(call, proposal, ranking)).toList();
    }

    private AwardView view(Call call, AwardProposal proposal, List<RankedBid> ranking) {
        Map<BidId, Integer> taken =
                proposal.lines().stream().collect(Collectors.toMap(AwardLine::bid, AwardLine::sessions));
        List<ProposedLine> lines = ranking.stream()
                .map(bid -> line(bid, taken.getOrDefault(bid.bid(), 0)))
                .toList();
        return new AwardView(
                call.id(),
                call.version(),
                call.title(),
                proposal.round(),
                proposal.status(),
                lines,
                lines.stream().mapToInt(ProposedLine::sessions).sum(),
                call.terms().sessionsWanted(),
                proposal.value().total(),
                call.terms().budget(),
                proposal.value().lifetimeValue(),
                proposal.value().tier(),
                proposal.reasons(),
                names.person(proposal.proposedBy()),
                proposal.proposedAt(),
                proposal.decidedBy().map(names::person).orElse(null),
                proposal.decidedAt().orElse(null),
                proposal.decisionReason().orElse(null),
                mayDecide(call, proposal));
    }

    private static ProposedLine line(RankedBid bid, int sessions) {
        Money total = bid.pricePerSession().times(sessions);
        return new ProposedLine(bid, sessions, total);
    }
}
