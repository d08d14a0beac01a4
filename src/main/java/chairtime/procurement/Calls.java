package chairtime.procurement;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Calls for extra sessions, on the commissioner's side. */
@Service
public class Calls {

    /** Drafts a call from a need that has none running, with the usual terms filled in. */
    @PreAuthorize(Allowed.PREPARE)
    public CallId draft(NeedId need) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the terms of a draft, complete or not. */
    @PreAuthorize(Allowed.PREPARE)
    public void saveDraft(CallId id, long version, CallTerms terms) {
        throw new UnsupportedOperationException();
    }

    /** Publishes the call with those terms to every eligible provider. */
    @PreAuthorize(Allowed.PREPARE)
    public void publish(CallId id, long version, CallTerms terms) {
        throw new UnsupportedOperationException();
    }

    /** Moves the deadline of a published call to a later time; everyone it was published to is told. */
    @PreAuthorize(Allowed.PREPARE)
    public void extendDeadline(CallId id, LocalDateTime deadline, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Gives a call another deadline whose first one passed without bids. */
    @PreAuthorize(Allowed.PREPARE)
    public void extendWithoutBids(CallId id, LocalDateTime deadline, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Closes a call whose deadline passed without bids. */
    @PreAuthorize(Allowed.PREPARE)
    public void closeWithoutBids(CallId id, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Withdraws a call that is not awarded yet; everyone it was published to is told. */
    @PreAuthorize(Allowed.PREPARE)
    public void withdraw(CallId id, String reason) {
        throw new UnsupportedOperationException();
    }

    /** The commissioner's contracts and whether their holders may bid under those terms, by provider name. */
    @PreAuthorize(Allowed.PREPARE)
    public List<ProviderEligibility> eligibility(Eligibility rules) {
        throw new UnsupportedOperationException();
    }

    /** Who may be named to score the call: evaluators of the organisation, but not who raised the need. */
    @PreAuthorize(Allowed.PREPARE)
    public List<Person> possibleEvaluators(CallId id) {
        throw new UnsupportedOperationException();
    }

    /** A page of the organisation's calls. Sortable by title, deadline, status, sessionsWanted, budget. */
    @PreAuthorize(Allowed.READ_CALLS)
    public Page<CallListItem> page(CallFilter filter, Pageable pageable) {
        throw new UnsupportedOperationException();
    }

    /** The call with that number. */
    @PreAuthorize(Allowed.READ_CALLS)
    public CallView find(CallId id) {
        throw new UnsupportedOperationException();
    }

    /** What happened to the call, latest first. */
    @PreAuthorize(Allowed.READ_CALLS)
    public List<CallEventView> timeline(CallId id) {
        throw new UnsupportedOperationException();
    }
}
