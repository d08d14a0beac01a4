package chairtime.allocation;

import chairtime.allocation.domain.Breach;
import chairtime.allocation.domain.BreachRepository;
import chairtime.allocation.domain.BreachRows;
import chairtime.allocation.domain.Referral;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Live;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deadlines that were missed, and why. */
@Service
@Transactional(readOnly = true)
public class Breaches {

    private static final String READ = "hasAnyRole('COORDINATOR','CLINICIAN','COMMISSIONER','RECOVERY_LEAD','AUDITOR')";

    private final BreachRepository breaches;
    private final BreachRows rows;
    private final ReferralFinder finder;
    private final ReferralProcess process;
    private final Accounts accounts;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    Breaches(
            BreachRepository breaches,
            BreachRows rows,
            ReferralFinder finder,
            ReferralProcess process,
            Accounts accounts,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.breaches = breaches;
        this.rows = rows;
        this.finder = finder;
        this.process = process;
        this.accounts = accounts;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A page of missed deadlines, latest first. */
    @PreAuthorize(READ)
    public List<BreachView> list(BreachFilter filter, Pageable page) {
        return views(rows.find(
                currentUser.requireCommissionerCode(), filter, Math.toIntExact(page.getOffset()), page.getPageSize()));
    }

    /** How many {@link #list} has in all. */
    @PreAuthorize(READ)
    public long count(BreachFilter filter) {
        return rows.count(currentUser.requireCommissionerCode(), filter);
    }

    /** How many {@link #list} has in all, by month and reason. */
    @PreAuthorize(READ)
    public List<BreachCount> counts(BreachFilter filter) {
        return rows.counts(currentUser.requireCommissionerCode(), filter);
    }

    /** Every deadline that the referral missed, latest first. */
    @PreAuthorize(READ)
    public List<BreachView> of(ReferralId referral) {
        return views(rows.of(finder.own(referral).commissionerCode(), referral));
    }

    /**
     * Says why the deadline of the referral was missed, once.
     *
     * @param words what happened, without anything that names the patient
     * @throws RefusedException when nothing waits for a reason, or nothing is said
     */
    @PreAuthorize(ReferralRights.HANDLE)
    @Transactional
    public void explain(ReferralId id, BreachReason reason, String words) {
        Referral referral = finder.own(id);
        Breach breach = breaches.findFirstByReferralIdAndCommissionerCodeAndExplainedAtIsNullOrderByIdDesc(
                        id.value(), referral.commissionerCode())
                .orElseThrow(() -> new RefusedException(
                        "No missed deadline of this referral waits for its reason. Open the page again."));
        breach.explain(reason, words, currentUser.require().id(), clock.instant());
        audit.record(AuditEntry.of(
                        "allocation.breachExplained",
                        "Referral",
                        String.valueOf(id.value()),
                        "Why the deadline of patient " + referral.pseudonym() + " was missed: " + reason.label())
                .because(words.strip()));
        process.breachExplained(id);
        Live.publish(LiveReferrals.topic(referral.commissionerCode()));
    }

    private List<BreachView> views(List<BreachRows.Row> found) {
        Map<AccountId, AccountSummary> people = accounts.byId(found.stream()
                .map(BreachRows.Row::explainedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(row -> view(row, people)).toList();
    }

    private static BreachView view(BreachRows.Row row, Map<AccountId, AccountSummary> people) {
        return new BreachView(
                row.referral(),
                row.pseudonym(),
                row.category(),
                row.district(),
                row.deadline(),
                row.recordedAt(),
                row.waitedFor(),
                row.status(),
                row.endedAt(),
                row.endedAt() == null
                        ? null
                        : Duration.between(row.deadline(), row.endedAt()).toMinutes(),
                row.reason(),
                row.words(),
                name(people, row.explainedBy()),
                row.explainedAt());
    }

    private static @Nullable String name(Map<AccountId, AccountSummary> people, @Nullable AccountId id) {
        return id == null ? null : people.containsKey(id) ? people.get(id).displayName() : "Account " + id.value();
    }
}
