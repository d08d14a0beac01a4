package chairtime.procurement;

import chairtime.procurement.domain.AwardProposal;
import chairtime.procurement.domain.AwardProposalRepository;
import chairtime.procurement.domain.Bid;
import chairtime.procurement.domain.BidRepository;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.CallRepository;
import chairtime.procurement.domain.ExtraSession;
import chairtime.procurement.domain.SessionRepository;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class AwardProgress implements AwardSteps {

    private final CallRepository calls;
    private final BidRepository bids;
    private final AwardProposalRepository proposals;
    private final SessionRepository sessions;
    private final SessionPlan plan;
    private final BidOutcomes outcomes;
    private final CallViews views;
    private final CallLog log;
    private final Correspondence correspondence;
    private final ApplicationEventPublisher events;

    AwardProgress(
            CallRepository calls,
            BidRepository bids,
            AwardProposalRepository proposals,
            SessionRepository sessions,
            SessionPlan plan,
            BidOutcomes outcomes,
            CallViews views,
            CallLog log,
            Correspondence correspondence,
            ApplicationEventPublisher events) {
        this.calls = calls;
        this.bids = bids;
        this.proposals = proposals;
        this.sessions = sessions;
        this.plan = plan;
        this.outcomes = outcomes;
        this.views = views;
        this.log = log;
        this.correspondence = correspondence;
        this.events = events;
    }

    @Override
    public void tellAllRefused(CallId id) {
        tellOutcomes(calls.findById(id.value()).orElseThrow());
    }

    @Override
    public void scheduleSessions(CallId id) {
        Call call = calls.lock(id.value()).orElseThrow();
        if (!sessions.findByCallIdOrderByDayAscIdAsc(id.value()).isEmpty()) {
            return;
        }
        AwardProposal approved = proposals
                .findByCallIdAndStatus(id.value(), AwardStatus.APPROVED)
                .orElseThrow();
        List<Bid> opened = bids.opened(id.value(), call.commissionerCode());
        List<ExtraSession> scheduled = sessions.saveAll(approved.lines().stream()
                .flatMap(line -> opened.stream()
                        .filter(bid -> bid.id().equals(line.bid()))
                        .flatMap(bid -> plan.dates(call, bid, line.sessions()).stream()
                                .map(day -> ExtraSession.on(day, bid, call))))
                .toList());
        log.happened(call, "sessionsScheduled", "%d sessions stand in the diaries.".formatted(scheduled.size()), null);
        events.publishEvent(new SessionsAwarded(
                id,
                call.commissionerCode(),
                scheduled.stream().map(session -> new SessionId(session.id())).toList()));
    }

    @Override
    public void issueLetters(CallId id) {
        tellOutcomes(calls.findById(id.value()).orElseThrow());
    }

    private void tellOutcomes(Call call) {
        CallNotice notice = views.notice(call);
        outcomes.of(call).forEach(outcome -> correspondence.outcome(notice, outcome));
    }
}
