package chairtime.procurement;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Bids on the commissioner's side: sealed until opened, and every read is taken down. */
@Service
public class OpenedBids {

    /**
     * The bids of the call, by provider name.
     *
     * @throws BidsSealedException before they are opened
     */
    @PreAuthorize(Allowed.READ_CALLS)
    public List<OpenedBid> ofCall(CallId call) {
        throw new UnsupportedOperationException();
    }

    /**
     * One bid.
     *
     * @throws BidsSealedException before it is opened
     */
    @PreAuthorize(Allowed.READ_CALLS)
    public OpenedBid read(BidId id) {
        throw new UnsupportedOperationException();
    }
}
