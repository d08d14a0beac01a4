package chairtime.procurement;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Bidding, on the provider's side. */
@Service
public class Bids {

    /** Calls published to the provider that take bids now, the next deadline first. */
    @PreAuthorize(Allowed.BID)
    public Page<OpenCallItem> openCalls(Pageable pageable) {
        throw new UnsupportedOperationException();
    }

    /** The provider's own bids, latest call first. */
    @PreAuthorize(Allowed.BID)
    public Page<MyBidItem> mine(Pageable pageable) {
        throw new UnsupportedOperationException();
    }

    /** A call published to the provider. */
    @PreAuthorize(Allowed.BID)
    public CallForBidder call(CallId id) {
        throw new UnsupportedOperationException();
    }

    /** The provider's own bid for the call, if it has started one. */
    @PreAuthorize(Allowed.BID)
    public Optional<MyBid> mine(CallId call) {
        throw new UnsupportedOperationException();
    }

    /** Starts a bid with everything filled in that is known; takes a withdrawn one up again. */
    @PreAuthorize(Allowed.BID)
    public MyBid start(CallId call) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a draft, complete or not, and returns it with its new version. */
    @PreAuthorize(Allowed.BID)
    public MyBid saveDraft(BidId id, long version, BidData data) {
        throw new UnsupportedOperationException();
    }

    /** Hands the bid in, or a changed one in its place, until the deadline. */
    @PreAuthorize(Allowed.BID)
    public MyBid submit(BidId id, long version, BidData data) {
        throw new UnsupportedOperationException();
    }

    /** Takes the bid back, until the deadline. */
    @PreAuthorize(Allowed.BID)
    public void withdraw(BidId id) {
        throw new UnsupportedOperationException();
    }
}
