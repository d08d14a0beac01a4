package chairtime.procurement;

import chairtime.procurement.domain.Bid;
import chairtime.procurement.domain.BidRepository;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.CallRepository;
import chairtime.procurement.domain.Evaluation;
import chairtime.procurement.domain.EvaluationRepository;
import chairtime.security.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class CallProgress implements CallSteps {

    private final CallRepository calls;
    private final BidRepository bids;
    private final EvaluationRepository evaluations;
    private final CallViews views;
    private final CallLog log;
    private final Correspondence correspondence;
    private final Clock clock;

    CallProgress(
            CallRepository calls,
            BidRepository bids,
            EvaluationRepository evaluations,
            CallViews views,
            CallLog log,
            Correspondence correspondence,
            Clock clock) {
        this.calls = calls;
        this.bids = bids;
        this.evaluations = evaluations;
        this.views = views;
        this.log = log;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    @Override
    public Instant announce(CallId id) {
        Call call = locked(id);
        if (call.status() == CallStatus.PUBLISHED) {
            correspondence.published(views.notice(call), views.providers(id));
        }
        return call.deadline();
    }

    @Override
    public boolean openBids(CallId id) {
        Call call = locked(id);
        if (call.status() == CallStatus.PUBLISHED) {
            open(call);
        }
        return call.bidsOpened();
    }

    private void open(Call call) {
        List<Bid> received = bids.findByCallIdAndStatusOrderById(call.id().value(), BidStatus.SUBMITTED);
        call.open(received.size(), clock.instant());
        received.forEach(Bid::open);
        if (call.bidsOpened()) {
            evaluators(call.id()).forEach(evaluator -> evaluations.save(Evaluation.begin(call.id(), evaluator)));
        }
        log.changed(
                call,
                CallStatus.PUBLISHED,
                "bidsOpened",
                switch (received.size()) {
                    case 0 -> "The deadline passed without bids.";
                    case 1 -> "The deadline passed; one bid was opened.";
                    default -> "The deadline passed; %d bids were opened.".formatted(received.size());
                },
                null);
    }

    @Override
    public List<AccountId> evaluators(CallId id) {
        return calls.findById(id.value()).orElseThrow().terms().evaluators().stream()
                .sorted(Comparator.comparingLong(AccountId::value))
                .toList();
    }

    @Override
    public void tellClosed(CallId id) {
        Call call = locked(id);
        correspondence.ended(views.notice(call), call.statusReason().orElse(""), views.providers(id));
    }

    @Override
    public void tellWithdrawn(CallId id) {
        Call call = locked(id);
        CallNotice notice = views.notice(call);
        correspondence.ended(notice, call.statusReason().orElse(""), views.providers(id));
        correspondence.endedForStaff(notice, evaluators(id));
    }

    private Call locked(CallId id) {
        return calls.lock(id.value()).orElseThrow();
    }
}
