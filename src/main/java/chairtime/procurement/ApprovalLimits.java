package chairtime.procurement;

import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.procurement.domain.ApprovalLimit;
import chairtime.procurement.domain.ApprovalLimitRepository;
import chairtime.security.ApprovalTier;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much each tier of approvers may approve, from which day on. */
@Service
@Transactional(readOnly = true)
public class ApprovalLimits {

    private static final String READ = "hasAnyRole('ADMIN','COMMISSIONER','APPROVER','AUDITOR')";

    private final ApprovalLimitRepository limits;
    private final Tiers tiers;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ApprovalLimits(ApprovalLimitRepository limits, Tiers tiers, AuditLog audit, CurrentUser currentUser, Clock clock) {
        this.limits = limits;
        this.tiers = tiers;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The limits that hold today. */
    @PreAuthorize(READ)
    public ApprovalLimitView current() {
        return view(tiers.limitsOf(currentUser.requireCommissionerCode(), today()));
    }

    /** All limits that hold, held or will hold, latest first. */
    @PreAuthorize(READ)
    public List<ApprovalLimitView> all() {
        return limits
                .findByCommissionerCodeInOrderByValidFromDesc(
                        List.of(currentUser.requireCommissionerCode(), ApprovalLimit.EVERY_COMMISSIONER))
                .stream()
                .map(ApprovalLimits::view)
                .toList();
    }

    /** Sets limits for every tier but the board, from today or a later day on; each above the one below. */
    @PreAuthorize(Allowed.ADMINISTER)
    @Transactional
    public void change(LocalDate validFrom, Map<ApprovalTier, Money> wanted, String reason) {
        Reasons.demand(reason);
        String commissioner = currentUser.requireCommissionerCode();
        String before = tiers.limitsOf(commissioner, validFrom).limits().toString();
        Optional<ApprovalLimit> sameDay = limits.findByCommissionerCodeAndValidFrom(commissioner, validFrom);
        sameDay.ifPresentOrElse(
                limit -> limit.replace(today(), wanted),
                () -> limits.save(ApprovalLimit.own(commissioner, validFrom, today(), wanted)));
        audit.record(AuditEntry.of(
                        "procurement.limitsChanged", "ApprovalLimit", commissioner, "Approval limits from " + validFrom)
                .changed(before, wanted.toString())
                .because(reason));
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    private static ApprovalLimitView view(ApprovalLimit limit) {
        return new ApprovalLimitView(limit.validFrom(), limit.limits(), limit.isOwn());
    }
}
