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
import chairtime.procurement.domain.NeedRepository;
import chairtime.procurement.domain.Refusal;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bidding, on the provider's side. */
@Service
@Transactional
public class Bids {

    private final BidRepository bids;
    private final CallRepository calls;
    private final NeedRepository needs;
    private final BidViews views;
    private final AuditLog audit;
    private final WorkingDayCalendar calendar;
    private final CurrentUser currentUser;
    private final Clock clock;

    Bids(
            BidRepository bids,
            CallRepository calls,
            NeedRepository needs,
            BidViews views,
            AuditLog audit,
            WorkingDayCalendar calendar,
            CurrentUser currentUser,
            Clock clock) {
        this.bids = bids;
        this.calls = calls;
        this.needs = needs;
        this.views = views;
        this.audit = audit;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Calls published to the provider that take bids now, the next deadline first. */
    @PreAuthorize(Allowed.BID)
    @Transactional(readOnly = true)
    public Page<OpenCallItem> openCalls(Pageable pageable) {
        String provider = currentUser.requireProviderCode();
        Page<Call> page =
                calls.openTo(provider, clock.instant(), Sorting.by(pageable, Map.of(), Sort.by("terms.deadline")));
        Map<CallId, BidStatus> mine =
                bids
                        .findByProviderCodeAndCallIdIn(
                                provider, page.map(call -> call.id().value()).toList())
                        .stream()
                        .collect(Collectors.toMap(Bid::callId, Bid::status));
        return new PageImpl<>(page.map(call -> views.openCall(call, mine)).toList(), pageable, page.getTotalElements());
    }

    /** The provider's own bids, latest call first. */
    @PreAuthorize(Allowed.BID)
    @Transactional(readOnly = true)
    public Page<MyBidItem> mine(Pageable pageable) {
        Page<Bid> page = bids.findByProviderCode(
                currentUser.requireProviderCode(),
                Sorting.by(pageable, Map.of(), Sort.by(Sort.Direction.DESC, "callId")));
        return new PageImpl<>(views.items(page.getContent()), pageable, page.getTotalElements());
    }

    /** A call published to the provider. */
    @PreAuthorize(Allowed.BID)
    @Transactional(readOnly = true)
    public CallForBidder call(CallId id) {
        Call call = invited(calls.findById(id.value()), id);
        return views.call(
                call,
                needs.findById(call.needId().value()).orElseThrow(),
                currentUser.requireProviderCode(),
                call.takesBids(clock.instant()));
    }

    /** The provider's own bid for the call, if it has started one. */
    @PreAuthorize(Allowed.BID)
    @Transactional(readOnly = true)
    public Optional<MyBid> mine(CallId call) {
        return bids.findByCallIdAndProviderCode(call.value(), currentUser.requireProviderCode())
                .map(views::mine);
    }

    /** Starts a bid with everything filled in that is known; takes a withdrawn one up again. */
    @PreAuthorize(Allowed.BID)
    public MyBid start(CallId id) {
        Call call = takingBids(id);
        AccountId by = currentUser.require().id();
        String provider = currentUser.requireProviderCode();
        Bid bid = bids.findByCallIdAndProviderCode(id.value(), provider)
                .orElseGet(() -> bids.save(Bid.start(id, provider, views.prefilled(call, currentUser.require()), by)));
        if (bid.status() == BidStatus.WITHDRAWN) {
            bid.takeUpAgain(by);
        }
        return views.mine(bids.saveAndFlush(bid));
    }

    /** Keeps a draft, complete or not, and returns it with its new version. */
    @PreAuthorize(Allowed.BID)
    public MyBid saveDraft(BidId id, long version, BidData data) {
        Bid bid = own(id);
        takingBids(bid.callId());
        bid.saveDraft(version, data, currentUser.require().id());
        return views.mine(bids.saveAndFlush(bid));
    }

    /** Hands the bid in, or a changed one in its place, until the deadline. */
    @PreAuthorize(Allowed.BID)
    public MyBid submit(BidId id, long version, BidData data) {
        Bid bid = own(id);
        Call call = takingBids(bid.callId());
        Refusal.throwIfAny(
                BidRules.refusals(data, call.terms(), views.invitedContracts(call.id(), bid.providerCode()), calendar));
        BidStatus before = bid.status();
        bid.submit(version, data, currentUser.require().id(), clock.instant());
        record(bid, before == BidStatus.SUBMITTED ? "bidChanged" : "bidSubmitted", before);
        return views.mine(bids.saveAndFlush(bid));
    }

    /** Takes the bid back, until the deadline. */
    @PreAuthorize(Allowed.BID)
    public void withdraw(BidId id) {
        Bid bid = own(id);
        takingBids(bid.callId());
        BidStatus before = bid.status();
        bid.withdraw(currentUser.require().id());
        record(bid, "bidWithdrawn", before);
    }

    private Bid own(BidId id) {
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
