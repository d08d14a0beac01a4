package chairtime.procurement;

import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.CallRepository;
import chairtime.security.CurrentUser;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls for extra sessions, on the commissioner's side: their lists, and what happens to published ones. */
@Service
@Transactional
public class Calls {

    private static final Map<String, String> COLUMNS = Map.of(
            "title", "title",
            "status", "status",
            "deadline", "terms.deadline",
            "sessionsWanted", "terms.sessionsWanted",
            "budget", "terms.budget");

    private final CallRepository calls;
    private final CallFinder finder;
    private final CallViews views;
    private final CallPreparation preparation;
    private final CallDecisions decisions;
    private final CallLog log;
    private final CurrentUser currentUser;

    Calls(
            CallRepository calls,
            CallFinder finder,
            CallViews views,
            CallPreparation preparation,
            CallDecisions decisions,
            CallLog log,
            CurrentUser currentUser) {
        this.calls = calls;
        this.finder = finder;
        this.views = views;
        this.preparation = preparation;
        this.decisions = decisions;
        this.log = log;
        this.currentUser = currentUser;
    }

    /** Drafts a call from a need that has none running, with the usual terms filled in. */
    @PreAuthorize(Allowed.PREPARE)
    public CallId draft(NeedId need) {
        return preparation.draft(need);
    }

    /** Keeps the terms of a draft, complete or not, and returns its new version. */
    @PreAuthorize(Allowed.PREPARE)
    public long saveDraft(CallId id, long version, CallTerms terms) {
        return preparation.saveDraft(id, version, terms);
    }

    /** Publishes the call with those terms to every eligible provider. */
    @PreAuthorize(Allowed.PREPARE)
    public void publish(CallId id, long version, CallTerms terms) {
        preparation.publish(id, version, terms);
    }

    /** Moves the deadline of a published call to a later time; everyone it was published to is told. */
    @PreAuthorize(Allowed.PREPARE)
    public void extendDeadline(CallId id, LocalDateTime deadline, String reason) {
        decisions.extendDeadline(id, deadline, reason);
    }

    /** Gives a call another deadline whose first one passed without bids. */
    @PreAuthorize(Allowed.PREPARE)
    public void extendWithoutBids(CallId id, LocalDateTime deadline, String reason) {
        decisions.extendWithoutBids(id, deadline, reason);
    }

    /** Closes a call whose deadline passed without bids. */
    @PreAuthorize(Allowed.PREPARE)
    public void closeWithoutBids(CallId id, String reason) {
        decisions.closeWithoutBids(id, reason);
    }

    /** Withdraws a call that is not awarded yet; everyone it was published to is told. */
    @PreAuthorize(Allowed.PREPARE)
    public void withdraw(CallId id, String reason) {
        decisions.withdraw(id, reason);
    }

    /** The commissioner's contracts and whether their holders may bid under those terms, by provider name. */
    @PreAuthorize(Allowed.PREPARE)
    @Transactional(readOnly = true)
    public List<ProviderEligibility> eligibility(Eligibility rules) {
        return preparation.eligibility(rules);
    }

    /** Who may be named to score the call: evaluators of the organisation, but not who raised the need. */
    @PreAuthorize(Allowed.PREPARE)
    @Transactional(readOnly = true)
    public List<Person> possibleEvaluators(CallId id) {
        return preparation.possibleEvaluators(finder.needOf(finder.own(id)));
    }

    /** A page of the organisation's calls. Sortable by title, deadline, status, sessionsWanted, budget. */
    @PreAuthorize(Allowed.READ_CALLS)
    @Transactional(readOnly = true)
    public Page<CallListItem> page(CallFilter filter, Pageable pageable) {
        Collection<CallStatus> statuses =
                filter.statuses().isEmpty() ? EnumSet.allOf(CallStatus.class) : filter.statuses();
        Page<Call> page = calls.page(
                currentUser.requireCommissionerCode(),
                filter.text(),
                statuses,
                filter.district(),
                Paging.sorted(pageable, COLUMNS, Sort.by(Sort.Direction.DESC, "terms.deadline")));
        return Paging.shown(page, pageable, views::items);
    }

    /** The call with that number. */
    @PreAuthorize(Allowed.READ_CALLS)
    @Transactional(readOnly = true)
    public CallView find(CallId id) {
        return views.view(finder.own(id));
    }

    /** What happened to the call, latest first. */
    @PreAuthorize(Allowed.READ_CALLS)
    @Transactional(readOnly = true)
    public List<CallEventView> timeline(CallId id) {
        return log.timeline(finder.own(id));
    }
}
