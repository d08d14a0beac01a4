package chairtime.allocation;

import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.TriageRecord;
import chairtime.allocation.domain.TriageRecordRepository;
import chairtime.allocation.domain.Triager;
import chairtime.allocation.domain.UrgencyClockRepository;
import chairtime.allocation.domain.UrgencyClockRule;
import chairtime.allocation.domain.UrgencyDeadline;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.LondonTime;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How soon a patient must be seen: a decision table proposes, a person decides. */
@Service
@Transactional
public class Triage {

    private final ReferralFinder finder;
    private final TriageRecordRepository decisions;
    private final UrgencyClockRepository clocks;
    private final DispositionBook dispositions;
    private final UrgencyTable table;
    private final TriageConsequences consequences;
    private final DeadlineAlerts alerts;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    Triage(
            ReferralFinder finder,
            TriageRecordRepository decisions,
            UrgencyClockRepository clocks,
            DispositionBook dispositions,
            UrgencyTable table,
            TriageConsequences consequences,
            DeadlineAlerts alerts,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.decisions = decisions;
        this.clocks = clocks;
        this.dispositions = dispositions;
        this.table = table;
        this.consequences = consequences;
        this.alerts = alerts;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the decision table proposes for the referral as it stands. */
    @PreAuthorize(ReferralRights.HANDLE)
    @Transactional(readOnly = true)
    public TriageProposal propose(ReferralId id) {
        Referral referral = finder.own(id);
        ProposedCategory proposed = proposalFor(referral);
        return new TriageProposal(
                referral.version(),
                proposed.category(),
                proposed.because(),
                UrgencyDeadline.next(
                        referral, proposed.category(), within(referral, proposed.category()), clock.instant()),
                disposition(referral).orElse(null));
    }

    /**
     * Decides, for the first time or again. More time than proposed, or than the patient had, needs a clinician with a
     * reason.
     *
     * @param version of the referral as it was seen
     */
    @PreAuthorize(ReferralRights.HANDLE)
    public void decide(ReferralId id, long version, TriageDecision decision) {
        Referral referral = finder.own(id);
        Optional<Instant> before = referral.deadline();
        ReferralStatus statusBefore = referral.status();
        TriageRecord taken = decisions.save(TriageRecord.decide(
                referral,
                version,
                decision,
                proposalFor(referral),
                within(referral, decision.category()),
                new Triager(currentUser.require().id(), currentUser.require().has(Role.CLINICIAN)),
                clock.instant()));
        audit.record(AuditEntry.of(
                        "allocation.referralTriaged",
                        "Referral",
                        String.valueOf(id.value()),
                        "Referral of patient " + referral.pseudonym() + " triaged: "
                                + taken.category().label() + "; proposed: "
                                + taken.proposed().label())
                .changed(
                        before.map(Instant::toString).orElse(null),
                        referral.deadline().map(Instant::toString).orElse(null))
                .because(taken.reason().isEmpty() ? null : taken.reason()));
        consequences.of(referral, statusBefore);
        if (decision.category().isEmergency()) {
            alerts.emergency(referral);
        }
    }

    private ProposedCategory proposalFor(Referral referral) {
        return table.propose(
                referral.facts().presentation(),
                disposition(referral).map(DispositionView::category).orElse(null));
    }

    private Optional<DispositionView> disposition(Referral referral) {
        return dispositions.find(
                referral.commissionerCode(),
                referral.facts().presentation().dispositionCode(),
                LondonTime.day(referral.receivedAt()));
    }

    private Optional<Duration> within(Referral referral, UrgencyCategory category) {
        return clocks.on(referral.commissionerCode(), category, LondonTime.day(clock.instant()))
                .map(UrgencyClockRule::within);
    }
}
