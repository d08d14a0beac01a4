package chairtime.allocation;

import chairtime.allocation.domain.SlotRules;
import chairtime.allocation.domain.UrgencyClockRepository;
import chairtime.allocation.domain.UrgencyClockRule;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.LondonTime;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much time each category gives, from which day on. */
@Service
@Transactional
public class UrgencyClocks {

    private final UrgencyClockRepository clocks;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    UrgencyClocks(UrgencyClockRepository clocks, AuditLog audit, CurrentUser currentUser, Clock clock) {
        this.clocks = clocks;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The clocks that run today, tightest first; none runs for routine care. */
    @PreAuthorize(ReferralRights.READ_RULES)
    @Transactional(readOnly = true)
    public List<UrgencyClockView> current() {
        String commissioner = currentUser.requireCommissionerCode();
        return Arrays.stream(UrgencyCategory.values())
                .map(category -> clocks.on(commissioner, category, today()))
                .flatMap(Optional::stream)
                .map(UrgencyClocks::view)
                .toList();
    }

    /**
     * Sets the commissioner's own clock of a category from today or a later day on. Deadlines that run already stay.
     *
     * @param warnAtPercent at which shares of the time somebody is told, in order; may be empty
     * @param told who is told
     * @param escalateAtPercent at which share the duty lead is told too; null for never
     */
    @PreAuthorize(ReferralRights.SET_RULES)
    public void change(
            UrgencyCategory category,
            LocalDate validFrom,
            Duration within,
            List<Integer> warnAtPercent,
            Set<Role> told,
            @Nullable Integer escalateAtPercent,
            String reason) {
        SlotRules.checkReason(reason);
        String commissioner = currentUser.requireCommissionerCode();
        String before = clocks.on(commissioner, category, validFrom)
                .map(UrgencyClocks::view)
                .map(UrgencyClockView::toString)
                .orElse(null);
        UrgencyClockRule own = clocks.findByCommissionerCodeAndCategoryAndValidFrom(commissioner, category, validFrom)
                .orElseGet(() -> UrgencyClockRule.own(commissioner, category, validFrom));
        own.take(today(), within, warnAtPercent, told, escalateAtPercent);
        clocks.save(own);
        audit.record(AuditEntry.of(
                        "allocation.clockChanged",
                        "UrgencyClock",
                        category.name(),
                        "Clock of " + category.label() + " from " + validFrom)
                .changed(before, view(own).toString())
                .because(reason));
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    private static UrgencyClockView view(UrgencyClockRule rule) {
        return new UrgencyClockView(
                rule.category(),
                rule.validFrom(),
                rule.within(),
                rule.warnAtPercent(),
                rule.told(),
                rule.escalateAtPercent().orElse(null),
                rule.isOwn());
    }
}
