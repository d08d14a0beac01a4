package chairtime.procurement;

import chairtime.platform.RefusedException;
import chairtime.procurement.domain.AwardProposal;
import chairtime.procurement.domain.AwardProposalRepository;
import chairtime.procurement.domain.BidRepository;
import chairtime.procurement.domain.Call;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What the commissioner and the approver decide about an award. */
@Component
class AwardDecisions {

    private final AwardProposalRepository proposals;
    private final BidRepository bids;
    private final AwardDrafting drafting;
    private final AwardViews views;
    private final CallFinder finder;
    private final CallProcess process;
    private final CallLog log;
    private final CurrentUser currentUser;
    private final Clock clock;

    AwardDecisions(
            AwardProposalRepository proposals,
            BidRepository bids,
            AwardDrafting drafting,
            AwardViews views,
            CallFinder finder,
            CallProcess process,
            CallLog log,
            CurrentUser currentUser,
            Clock clock) {
        this.proposals = proposals;
        this.bids = bids;
        this.drafting = drafting;
        this.views = views;
        this.finder = finder;
        this.process = process;
        this.log = log;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void propose(CallId id, long version, List<AwardLine> lines, String reasons) {
        Call call = finder.ownLocked(id);
        AwardPreview preview =
                drafting.preview(call, lines, currentUser.require().id());
        if (!preview.refusals().isEmpty()) {
            throw new RefusedException("lines", String.join(" ", preview.refusals()));
        }
        call.proposeAward(version);
        int round = proposals.findByCallIdOrderByRoundDesc(id.value()).size() + 1;
        proposals.save(AwardProposal.propose(
                id,
                round,
                lines,
                new AwardProposal.Value(preview.total(), preview.lifetimeValue(), preview.tier()),
                reasons,
                currentUser.require().id(),
                clock.instant()));
        log.changed(
                call,
                CallStatus.OPENED,
                "awardProposed",
                "Award of %d sessions for %s proposed; it goes to: %s."
                        .formatted(
                                preview.sessions(),
                                preview.total(),
                                preview.tier().label()),
                null);
        process.awardProposed(id, preview.lifetimeValue(), drafting.limits(call));
    }

    void refuseAll(CallId id, long version, String reason) {
        Call call = finder.ownLocked(id);
        drafting.ranking(call);
        call.refuseAll(version, reason, clock.instant());
        bids.opened(id.value(), call.commissionerCode()).forEach(bid -> bid.decide(0));
        finder.needOf(call).callEndedWithoutAward();
        log.changed(call, CallStatus.OPENED, "allBidsRefused", "All bids refused.", reason);
        process.allBidsRefused(id);
    }

    void approve(CallId id, long version, String remark) {
        Call call = finder.ownLocked(id);
        AwardProposal proposal = mine(call);
        call.award(version, clock.instant());
        drafting.refuseShortages(call, proposal.lines());
        proposal.approve(remark, currentUser.require().id(), clock.instant());
        bids.opened(id.value(), call.commissionerCode())
                .forEach(bid -> bid.decide(proposal.lines().stream()
                        .filter(line -> line.bid().equals(bid.id()))
                        .mapToInt(AwardLine::sessions)
                        .sum()));
        finder.needOf(call).met();
        log.changed(call, CallStatus.AWARD_PROPOSED, "awardApproved", "Award approved.", remark);
        process.awardDecided(id, true);
    }

    void sendBack(CallId id, long version, String reason) {
        Call call = finder.ownLocked(id);
        AwardProposal proposal = mine(call);
        call.awardSentBack(version);
        proposal.sendBack(reason, currentUser.require().id(), clock.instant());
        log.changed(call, CallStatus.AWARD_PROPOSED, "awardSentBack", "Award proposal sent back.", reason);
        process.awardDecided(id, false);
    }

    private AwardProposal mine(Call call) {
        AwardProposal proposal = proposals
                .findByCallIdAndStatus(call.id().value(), AwardStatus.PROPOSED)
                .orElseThrow(() -> new RefusedException("There is no award proposal to decide on any more."));
        if (!views.mayDecide(call, proposal)) {
            throw new AccessDeniedException(
                    "This award is beyond your limit, or you had a hand in it: somebody else decides.");
        }
        return proposal;
    }
}
