package chairtime.procurement;

import chairtime.activity.ContractView;
import chairtime.activity.Contracts;
import chairtime.activity.Delivery;
import chairtime.activity.DeliveryFigures;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.procurement.domain.Need;
import chairtime.procurement.domain.NeedDraftRepository;
import chairtime.procurement.domain.NeedRepository;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final NeedDraftRepository drafts;
    private final CallFinder finder;
    private final NeedViews views;
    private final Contracts contracts;
    private final Delivery delivery;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    Needs(
            NeedRepository needs,
            NeedDraftRepository drafts,
            CallFinder finder,
            NeedViews views,
            Contracts contracts,
            Delivery delivery,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.needs = needs;
        this.drafts = drafts;
        this.finder = finder;
        this.views = views;
        this.contracts = contracts;
        this.delivery = delivery;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Raises a need with the delivery figures of its districts as they stand; the raiser's draft has done its work. */
    @PreAuthorize(Allowed.RAISE)
    @Transactional
    public NeedId raise(NeedData data) {
        Need need = needs.save(Need.raise(
                currentUser.requireCommissionerCode(),
                data,
                figures(data.districts()),
                currentUser.require().id(),
                clock.instant()));
        drafts.deleteByAccountId(currentUser.require().id().value());
        audit.record(entry(need.id(), "needRaised", "Need raised: " + data.title()));
        return need.id();
    }

    /** Changes a need that has no call yet. */
    @PreAuthorize(Allowed.RAISE)
    @Transactional
    public void change(NeedId id, long version, NeedData data) {
        Need need = finder.own(id);
        String before = need.data().toString();
        need.change(
                version, data, figures(data.districts()), currentUser.require().id());
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
                filter.district(),
                Paging.sorted(pageable, COLUMNS, Sort.by(Sort.Direction.DESC, "raisedAt")));
        return Paging.shown(page, pageable, views::items);
    }

    /** The need with that number. */
    @PreAuthorize(Allowed.READ_NEEDS)
    public NeedView find(NeedId id) {
        return views.view(finder.own(id));
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

    /** Districts to narrow the list to: those that needs and calls of the organisation name, in order. */
    @PreAuthorize(Allowed.READ_NEEDS)
    public List<String> districtsNamed() {
        return views.districts(currentUser.requireCommissionerCode());
    }

    private static AuditEntry entry(NeedId id, String action, String summary) {
        return AuditEntry.of("procurement." + action, "Need", String.valueOf(id.value()), summary);
    }
}
