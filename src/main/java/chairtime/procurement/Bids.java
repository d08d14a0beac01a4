package chairtime.procurement;

import chairtime.procurement.domain.Bid;
import chairtime.procurement.domain.BidRepository;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.CallRepository;
import chairtime.procurement.domain.NeedRepository;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
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
    private final BidDesk desk;
    private final CurrentUser currentUser;
    private final Clock clock;

    Bids(
            BidRepository bids,
            CallRepository calls,
            NeedRepository needs,
            BidViews views,
            BidDesk desk,
            CurrentUser currentUser,
            Clock clock) {
        this.bids = bids;
        this.calls = calls;
        this.needs = needs;
        this.views = views;
        this.desk = desk;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Calls published to the provider that take bids now, the next deadline first.
     *
     * @param district only calls to practices of that district, and those to the whole area; null for any
     */
    @PreAuthorize(Allowed.BID)
    @Transactional(readOnly = true)
    public Page<OpenCallItem> openCalls(@Nullable String district, Pageable pageable) {
        String provider = currentUser.requireProviderCode();
        Page<Call> page = calls.openTo(
                provider, clock.instant(), district, Paging.sorted(pageable, Map.of(), Sort.by("terms.deadline")));
        Map<CallId, BidStatus> mine =
                bids
                        .findByProviderCodeAndCallIdIn(
                                provider, page.map(call -> call.id().value()).toList())
                        .stream()
                        .collect(Collectors.toMap(Bid::callId, Bid::status));
        return Paging.shown(page, pageable, found -> found.stream()
                .map(call -> views.openCall(call, mine))
                .toList());
    }

    /** Districts that the calls open to the provider name, in order. */
    @PreAuthorize(Allowed.BID)
    @Transactional(readOnly = true)
    public List<String> districtsOfOpenCalls() {
        return calls.districtsOpenTo(currentUser.requireProviderCode(), clock.instant()).stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** The provider's own bids, latest call first. */
    @PreAuthorize(Allowed.BID)
    @Transactional(readOnly = true)
    public Page<MyBidItem> mine(Pageable pageable) {
        Page<Bid> page = bids.findByProviderCode(
                currentUser.requireProviderCode(),
                Paging.sorted(pageable, Map.of(), Sort.by(Sort.Direction.DESC, "callId")));
        return Paging.shown(page, pageable, views::items);
    }

    /** A call published to the provider. */
    @PreAuthorize(Allowed.BID)
    @Transactional(readOnly = true)
    public CallForBidder call(CallId id) {
        Call call = desk.invited(id);
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

    /** One of the provider's own bids. */
    @PreAuthorize(Allowed.BID)
    @Transactional(readOnly = true)
    public MyBid read(BidId id) {
        return views.mine(desk.own(id));
    }

    /** Starts a bid with everything filled in that is known; takes a withdrawn one up again. */
    @PreAuthorize(Allowed.BID)
    public MyBid start(CallId id) {
        return views.mine(desk.start(id));
    }

    /** Keeps a draft, complete or not, and returns it with its new version. */
    @PreAuthorize(Allowed.BID)
    public MyBid saveDraft(BidId id, long version, BidData data) {
        return views.mine(desk.saveDraft(id, version, data));
    }

    /** Hands the bid in, or a changed one in its place, until the deadline. */
    @PreAuthorize(Allowed.BID)
    public MyBid submit(BidId id, long version, BidData data) {
        return views.mine(desk.submit(id, version, data));
    }

    /** Takes the bid back, until the deadline. */
    @PreAuthorize(Allowed.BID)
    public void withdraw(BidId id) {
        desk.withdraw(id);
    }
}
