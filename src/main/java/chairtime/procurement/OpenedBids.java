package chairtime.procurement;

import chairtime.audit.AuditEntry;
import chairtime.platform.NotFoundException;
import chairtime.procurement.domain.Bid;
import chairtime.procurement.domain.BidRepository;
import chairtime.procurement.domain.Call;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bids on the commissioner's side: sealed until opened, and every read is taken down. */
@Service
@Transactional
public class OpenedBids {

    private final BidRepository bids;
    private final EvaluationDesk evaluations;
    private final CallFinder finder;
    private final CallLog log;
    private final Names names;
    private final CurrentUser currentUser;

    OpenedBids(
            BidRepository bids,
            EvaluationDesk evaluations,
            CallFinder finder,
            CallLog log,
            Names names,
            CurrentUser currentUser) {
        this.bids = bids;
        this.evaluations = evaluations;
        this.finder = finder;
        this.log = log;
        this.names = names;
        this.currentUser = currentUser;
    }

    /**
     * The bids of the call, by provider name.
     *
     * @throws BidsSealedException before they are opened
     */
    @PreAuthorize(Allowed.READ_CALLS)
    public List<OpenedBid> ofCall(CallId id) {
        Call call = finder.own(id);
        if (!call.bidsOpened()) {
            throw new BidsSealedException();
        }
        refuseUndeclaredEvaluator(call);
        return read(call);
    }

    /**
     * One bid.
     *
     * @throws BidsSealedException before it is opened
     */
    @PreAuthorize(Allowed.READ_CALLS)
    public OpenedBid read(BidId id) {
        CallId call = bids.findById(id.value())
                .filter(bid -> bid.status().standsForTheCall())
                .map(Bid::callId)
                .orElseThrow(() -> new NotFoundException("This bid"));
        return ofCall(call).stream()
                .filter(bid -> bid.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("This bid"));
    }

    /** The bids for somebody who may read them; each read is taken down. */
    List<OpenedBid> read(Call call) {
        return bids.opened(call.id().value(), call.commissionerCode()).stream()
                .map(bid -> view(bid, names.provider(bid.providerCode())))
                .sorted(Comparator.comparing(OpenedBid::providerName))
                .peek(bid -> log.auditOnly(AuditEntry.of(
                        "procurement.bidRead",
                        "Bid",
                        String.valueOf(bid.id().value()),
                        "Bid of %s for %s read"
                                .formatted(bid.providerName(), call.id().reference()))))
                .toList();
    }

    /**
     * Who evaluates the call, or is nothing but an evaluator, reads its bids after declaring to have no interest; who
     * stepped aside never does.
     */
    private void refuseUndeclaredEvaluator(Call call) {
        SignedInUser user = currentUser.require();
        boolean evaluates = call.terms().evaluators().contains(user.id())
                || user.roles().equals(Set.of(Role.EVALUATOR))
                || evaluations.hasSteppedAside(call.id(), user.id());
        if (evaluates && !evaluations.hasDeclaredNoInterest(call.id(), user.id())) {
            throw new org.springframework.security.access.AccessDeniedException(
                    "Declare first that you have no interest in any of the bidders.");
        }
    }

    private static OpenedBid view(Bid bid, String providerName) {
        return new OpenedBid(
                bid.id(),
                bid.callId(),
                bid.providerCode(),
                providerName,
                bid.status(),
                bid.data(),
                bid.submittedAt().orElseThrow(),
                bid.sessionsAwarded().orElse(null));
    }
}
