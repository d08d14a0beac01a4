package chairtime.procurement;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** From the ranking to the approved award. */
@Service
public class Awards {

    /** Ranking and suggestion for a call whose scores are all in. */
    @PreAuthorize(Allowed.PREPARE)
    public AwardSheet sheet(CallId call) {
        throw new UnsupportedOperationException();
    }

    /** What a proposal would mean, and who would have to approve it. */
    @PreAuthorize(Allowed.PREPARE)
    public AwardPreview preview(CallId call, List<AwardLine> lines) {
        throw new UnsupportedOperationException();
    }

    /** Proposes the award; it goes to those whose limit covers it. */
    @PreAuthorize(Allowed.PREPARE)
    public void propose(CallId call, long version, List<AwardLine> lines, String reasons) {
        throw new UnsupportedOperationException();
    }

    /** Refuses all bids; every bidder is told why. */
    @PreAuthorize(Allowed.PREPARE)
    public void refuseAll(CallId call, long version, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Approves the proposal. */
    @PreAuthorize(Allowed.APPROVE)
    public void approve(CallId call, long version, String remark) {
        throw new UnsupportedOperationException();
    }

    /** Sends the proposal back to the commissioner. */
    @PreAuthorize(Allowed.APPROVE)
    public void sendBack(CallId call, long version, String reason) {
        throw new UnsupportedOperationException();
    }

    /** The latest proposal for the call, if there is one. */
    @PreAuthorize(Allowed.READ_CALLS)
    public Optional<AwardView> find(CallId call) {
        throw new UnsupportedOperationException();
    }

    /** Every proposal for the call, latest first. */
    @PreAuthorize(Allowed.READ_CALLS)
    public List<AwardView> rounds(CallId call) {
        throw new UnsupportedOperationException();
    }
}
