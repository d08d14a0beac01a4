package chairtime.procurement;

import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.procurement.domain.AwardProposal;
import chairtime.procurement.domain.AwardProposalRepository;
import chairtime.procurement.domain.AwardedLine;
import chairtime.procurement.domain.Call;
import chairtime.security.ApprovalTier;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Adds up, for an approver, what the providers of a proposed award were awarded already. */
@Component
class EarlierAwards {

    private final AwardProposalRepository proposals;
    private final EvaluationDesk evaluations;
    private final AwardDrafting drafting;
    private final CallProcess process;
    private final Clock clock;

    EarlierAwards(
            AwardProposalRepository proposals,
            EvaluationDesk evaluations,
            AwardDrafting drafting,
            CallProcess process,
            Clock clock) {
        this.proposals = proposals;
        this.evaluations = evaluations;
        this.drafting = drafting;
        this.process = process;
        this.clock = clock;
    }

    /** Of each provider that the proposal takes sessions of and that was awarded something before in this year. */
    List<ProviderAwards> of(Call call, AwardProposal proposal) {
        FinancialYear year = FinancialYear.of(LondonTime.day(clock.instant()));
        Map<BidId, Integer> taken =
                proposal.lines().stream().collect(Collectors.toMap(AwardLine::bid, AwardLine::sessions));
        List<RankedBid> winners = evaluations.ranking(call).stream()
                .filter(bid -> taken.containsKey(bid.bid()))
                .toList();
        Instant since = LondonTime.instantOf(year.firstDay().atStartOfDay());
        Map<String, List<AwardedLine>> earlier = proposals
                .awarded(
                        call.commissionerCode(),
                        winners.stream().map(RankedBid::providerCode).toList(),
                        since)
                .stream()
                .filter(line -> !line.call().equals(call.id()))
                .collect(Collectors.groupingBy(AwardedLine::providerCode));
        return winners.stream()
                .filter(bid -> earlier.containsKey(bid.providerCode()))
                .map(bid -> awards(call, proposal, year, bid, taken.get(bid.bid()), earlier.get(bid.providerCode())))
                .toList();
    }

    private ProviderAwards awards(
            Call call,
            AwardProposal proposal,
            FinancialYear year,
            RankedBid bid,
            int sessions,
            List<AwardedLine> earlier) {
        Money proposed = bid.pricePerSession().times(sessions);
        Money together = earlier.stream().map(AwardedLine::total).reduce(proposed, Money::plus);
        ApprovalTier tier = process.tierFor(together, drafting.limits(call));
        return new ProviderAwards(
                bid.providerCode(),
                bid.providerName(),
                year,
                proposed,
                earlier.stream()
                        .map(line -> new EarlierAward(
                                line.call(), line.title(), line.sessions(), line.total(), line.approvedAt()))
                        .toList(),
                tier,
                !proposal.value().tier().covers(tier));
    }
}
