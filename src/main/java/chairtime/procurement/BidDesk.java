package chairtime.procurement;

import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.WorkingDayCalendar;
import chairtime.procurement.domain.Bid;
import chairtime.procurement.domain.BidRepository;
import chairtime.procurement.domain.BidRules;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.CallRepository;
import chairtime.procurement.domain.Refusal;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes bids for the provider that is signed in. */
@Component
class BidDesk {

    private final BidRepository bids;
    private final CallRepository calls;
    private final BidViews views;
    private final AuditLog audit;
    private final WorkingDayCalendar calendar;
    private final CurrentUser currentUser;
    private final Clock clock;

    BidDesk(
            BidRepository bids,
            CallRepository calls,
            BidViews views,
            AuditLog audit,
            WorkingDayCalendar calendar,
            CurrentUser currentUser,
            Clock clock) {
        this.bids = bids;
        this.calls = calls;
        this.views = views;
        this.audit = audit;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The call, if it was published to the provider. */
    Call invited(CallId id) {
        return invited(calls.findById(id.value()), id);
    }

    Bid start(CallId id) {
        Call call = takingBids(id);
        AccountId by = currentUser.require().id();
        String provider = currentUser.requireProviderCode();
        Bid bid = bids.findByCallIdAndProviderCode(id.value(), provider)
                .orElseGet(() -> bids.save(Bid.start(id, provider, views.prefilled(call, currentUser.require()), by)));
        if (bid.status() == BidStatus.WITHDRAWN) {
            bid.takeUpAgain(by);
        }
        return bids.saveAndFlush(bid);
    }

    Bid saveDraft(BidId id, long version, BidData data) {
        Bid bid = own(id);
        takingBids(bid.callId());
        bid.saveDraft(version, data, currentUser.require().id());
        return bids.saveAndFlush(bid);
    }

    Bid submit(BidId id, long version, BidData data) {
        Bid bid = own(id);
        Call call = takingBids(bid.callId());
        Refusal.throwIfAny(
                BidRules.refusals(data, call.terms(), views.invitedContracts(call.id(), bid.providerCode()), calendar));
        BidStatus before = bid.status();
        bid.submit(version, data, currentUser.require().id(), clock.instant());
        record(bid, before == BidStatus.SUBMITTED ? "bidChanged" : "bidSubmitted", before);
        return bids.saveAndFlush(bid);
    }

    void withdraw(BidId id) {
        Bid bid = own(id);
        takingBids(bid.callId());
        BidStatus before = bid.status();
        bid.withdraw(currentUser.require().id());
        record(bid, "bidWithdrawn", before);
    }

    Bid own(BidId id) {
        return bids.findByIdAndProviderCode(id.value(), currentUser.requireProviderCode())
                .orElseThrow(() -> new NotFoundException("This bid"));
    }

    /** Held until the end of the transaction, so that a bid is either in before the opening or refused. */
    private Call takingBids(CallId id) {
        Call call = invited(calls.lock(id.value()), id);
        if (!call.takesBids(clock.instant())) {
            throw new RefusedException(
                    call.status() == CallStatus.PUBLISHED || call.bidsOpened()
                            ? "Bids were taken until %s; that time has passed.".formatted(Words.time(call.deadline()))
                            : "This call takes no bids: it is \""
                                    + call.status().label() + "\".");
        }
        return call;
    }

    private Call invited(Optional<Call> call, CallId id) {
        return call.filter(found -> !views.invitedContracts(id, currentUser.requireProviderCode())
                        .isEmpty())
                .orElseThrow(() -> new NotFoundException("This call"));
    }

    private void record(Bid bid, String action, BidStatus before) {
        audit.record(AuditEntry.of(
                        "procurement." + action,
                        "Bid",
                        String.valueOf(bid.id().value()),
                        "Bid for " + bid.callId().reference())
                .changed(before.name(), bid.status().name()));
    }
}
