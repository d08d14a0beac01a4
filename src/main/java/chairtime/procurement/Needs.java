package chairtime.procurement;

import chairtime.activity.ContractView;
import chairtime.activity.Contracts;
import chairtime.activity.Delivery;
import chairtime.activity.DeliveryFigures;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.CallRepository;
import chairtime.procurement.domain.Need;
import chairtime.procurement.domain.NeedRepository;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Needs for extra sessions: where, for whom, why, how many, for how much. */
@Service
@Transactional(readOnly = true)
public class Needs {

    private static final Map<String, String> COLUMNS = Map.of(
            "title", "title",
            "sessionsWanted", "sessionsWanted",
            "budget", "budget",
            "firstDay", "firstDay",
            "lastDay", "lastDay",
            "status", "status",
            "raisedAt", "raisedAt");

    private final NeedRepository needs;
    private final CallRepository calls;
    private final CallFinder finder;
    private final CallViews callViews;
    private final Names names;
    private final Contracts contracts;
    private final Delivery delivery;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    Needs(
            NeedRepository needs,
            CallRepository calls,
            CallFinder finder,
            CallViews callViews,
            Names names,
            Contracts contracts,
            Delivery delivery,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.needs = needs;
        this.calls = calls;
        this.finder = finder;
        this.callViews = callViews;
        this.names = names;
        this.contracts = contracts;
        this.delivery = delivery;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Raises a need; the delivery figures of its districts are attached as they stand. */
    @PreAuthorize(Allowed.RAISE)
    @Transactional
    public NeedId raise(NeedData data) {
        Need need = needs.save(Need.raise(
                currentUser.requireCommissionerCode(),
                data,
                figures(data.districts()),
                currentUser.require().id(),
                clock.instant()));
        audit.record(entry(need.id(), "needRaised", "Need raised: " + data.title()));
        return need.id();
    }

    /** Changes a need that has no call yet. */
    @PreAuthorize(Allowed.RAISE)
    @Transactional
    public void change(NeedId id, long version, NeedData data) {
        Need need = finder.own(id);
        String before = need.data().toString();
        need.change(version, data, figures(data.districts()));
        audit.record(entry(id, "needChanged", "Need changed: " + data.title())
                .changed(before, need.data().toString()));
    }

    /** A page of the organisation's needs. Sortable by title, sessionsWanted, budget, firstDay, status, raisedAt. */
    @PreAuthorize(Allowed.READ_NEEDS)
    public Page<NeedListItem> page(NeedFilter filter, Pageable pageable) {
        Page<Need> page = needs.page(
                currentUser.requireCommissionerCode(),
                filter.text(),
                filter.status(),
                Sorting.by(pageable, COLUMNS, Sort.by(Sort.Direction.DESC, "raisedAt")));
        Map<NeedId, CallListItem> latest = latestCalls(page.getContent());
        Function<AccountId, String> person =
                names.people(page.map(Need::raisedBy).toSet());
        return page.map(need -> new NeedListItem(
                need.id(),
                need.data().title(),
                need.data().sessionsWanted(),
                need.data().budget(),
                need.data().firstDay(),
                need.data().lastDay(),
                need.status(),
                person.apply(need.raisedBy()),
                need.raisedAt(),
                latest.get(need.id())));
    }

    /** The need with that number. */
    @PreAuthorize(Allowed.READ_NEEDS)
    public NeedView find(NeedId id) {
        Need need = finder.own(id);
        boolean mayRaise = currentUser.require().has(Role.COMMISSIONER)
                || currentUser.require().has(Role.RECOVERY_LEAD);
        return new NeedView(
                need.id(),
                need.version(),
                need.data(),
                need.figures().orElse(null),
                need.status(),
                need.raisedBy(),
                names.person(need.raisedBy()),
                need.raisedAt(),
                callViews.items(calls.findByNeedIdInOrderByIdDesc(List.of(id.value()))),
                mayRaise && need.status() == NeedStatus.RAISED);
    }

    /** Delivery in those districts now, to look at before raising a need; empty means the whole area. */
    @PreAuthorize(Allowed.RAISE)
    public Optional<DeliveryFigures> figures(Set<String> districts) {
        return delivery.yearToDate(currentUser.requireCommissionerCode(), districts);
    }

    /** Districts in which the commissioner has contracts, in order. */
    @PreAuthorize(Allowed.RAISE)
    public List<String> districts() {
        return contracts.ofCommissioner(currentUser.requireCommissionerCode()).stream()
                .map(ContractView::district)
                .filter(district -> !district.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    private Map<NeedId, CallListItem> latestCalls(List<Need> page) {
        List<Call> found = calls.findByNeedIdInOrderByIdDesc(
                page.stream().map(need -> need.id().value()).toList());
        return callViews.items(found).stream()
                .collect(Collectors.toMap(CallListItem::needId, Function.identity(), (later, earlier) -> later));
    }

    private static AuditEntry entry(NeedId id, String action, String summary) {
        return AuditEntry.of("procurement." + action, "Need", String.valueOf(id.value()), summary);
    }
}
