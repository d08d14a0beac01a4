package chairtime.procurement;

import chairtime.procurement.domain.AwardProposal;
import chairtime.procurement.domain.AwardProposalRepository;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.Ranking;
import chairtime.security.CurrentUser;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the ranking to the approved award. */
@Service
@Transactional
public class Awards {

    private final AwardProposalRepository proposals;
    private final EvaluationDesk evaluations;
    private final AwardDrafting drafting;
    private final AwardViews views;
    private final CallFinder finder;
    private final AwardDecisions decisions;
    private final EarlierAwards earlier;
    private final CurrentUser currentUser;

    Awards(
            AwardProposalRepository proposals,
            EvaluationDesk evaluations,
            AwardDrafting drafting,
            AwardViews views,
            CallFinder finder,
            AwardDecisions decisions,
            EarlierAwards earlier,
            CurrentUser currentUser) {
        this.proposals = proposals;
        this.evaluations = evaluations;
        this.drafting = drafting;
        this.views = views;
        this.finder = finder;
        this.decisions = decisions;
        this.earlier = earlier;
        this.currentUser = currentUser;
    }

    /** Ranking and suggestion for a call whose scores are all in. */
    @PreAuthorize(Allowed.PREPARE)
    @Transactional(readOnly = true)
    public AwardSheet sheet(CallId id) {
        Call call = finder.own(id);
        List<RankedBid> ranking = drafting.ranking(call);
        Optional<AwardProposal> last = proposals.findFirstByCallIdOrderByRoundDesc(id.value());
        return new AwardSheet(
                id,
                call.version(),
                call.title(),
                ranking,
                call.terms().sessionsWanted(),
                call.terms().budget(),
                last.map(AwardProposal::lines).orElseGet(() -> Ranking.suggestion(ranking, call.terms())),
                last.flatMap(AwardProposal::decisionReason).orElse(null));
    }

    /** What a proposal would mean, and who would have to approve it. */
    @PreAuthorize(Allowed.PREPARE)
    @Transactional(readOnly = true)
    public AwardPreview preview(CallId id, List<AwardLine> lines) {
        return drafting.preview(finder.own(id), lines, currentUser.require().id());
    }

    /** Proposes the award; it goes to those whose limit covers it. */
    @PreAuthorize(Allowed.PREPARE)
    public void propose(CallId id, long version, List<AwardLine> lines, String reasons) {
        decisions.propose(id, version, lines, reasons);
    }

    /** Refuses all bids; every bidder is told why. */
    @PreAuthorize(Allowed.PREPARE)
    public void refuseAll(CallId id, long version, String reason) {
        decisions.refuseAll(id, version, reason);
    }

    /** Approves the proposal. */
    @PreAuthorize(Allowed.APPROVE)
    public void approve(CallId id, long version, String remark) {
        decisions.approve(id, version, remark);
    }

    /** Sends the proposal back to the commissioner. */
    @PreAuthorize(Allowed.APPROVE)
    public void sendBack(CallId id, long version, String reason) {
        decisions.sendBack(id, version, reason);
    }

    /**
     * What the providers of the proposal that waits for a decision were awarded before in this financial year; only
     * those that were.
     */
    @PreAuthorize(Allowed.APPROVE)
    @Transactional(readOnly = true)
    public List<ProviderAwards> earlierAwards(CallId id) {
        Call call = finder.own(id);
        return proposals
                .findByCallIdAndStatus(id.value(), AwardStatus.PROPOSED)
                .map(proposal -> earlier.of(call, proposal))
                .orElse(List.of());
    }

    /** The latest proposal for the call, if there is one. */
    @PreAuthorize(Allowed.READ_CALLS)
    @Transactional(readOnly = true)
    public Optional<AwardView> find(CallId id) {
        return rounds(id).stream().findFirst();
    }

    /** Every proposal for the call, latest first. */
    @PreAuthorize(Allowed.READ_CALLS)
    @Transactional(readOnly = true)
    public List<AwardView> rounds(CallId id) {
        Call call = finder.own(id);
        List<AwardProposal> found = proposals.findByCallIdOrderByRoundDesc(id.value());
        return found.isEmpty() ? List.of() : views.of(call, found, evaluations.ranking(call));
    }
}
