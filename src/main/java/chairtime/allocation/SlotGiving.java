package chairtime.allocation;

import chairtime.activity.ContractView;
import chairtime.activity.Contracts;
import chairtime.allocation.domain.AllocationRuleRows;
import chairtime.allocation.domain.SlotRules;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules by which slots are given to patients: published to everybody, set by administrators. */
@Service
@Transactional
public class SlotGiving {

    private static final int MOST_HOURS = 14 * 24;

    private final AllocationRuleRows rules;
    private final Contracts contracts;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    SlotGiving(AllocationRuleRows rules, Contracts contracts, AuditLog audit, CurrentUser currentUser, Clock clock) {
        this.rules = rules;
        this.contracts = contracts;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Today's rules of the own commissioner; for a practice those of each commissioner it has a contract with. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<GivingRules> published() {
        SignedInUser user = currentUser.require();
        List<String> commissioners = user.has(Role.PROVIDER)
                ? contracts.ofProvider(currentUser.requireProviderCode()).stream()
                        .map(ContractView::commissionerCode)
                        .distinct()
                        .sorted()
                        .toList()
                : List.of(currentUser.requireCommissionerCode());
        return commissioners.stream().map(code -> on(code, today())).toList();
    }

    private GivingRules on(String commissioner, LocalDate day) {
        return new GivingRules(
                commissioner,
                rules.weights(commissioner, day),
                rules.releaseHours(commissioner, day).byCategory(),
                rules.overbooking(commissioner, day));
    }

    /** Rules for urgent care that the own commissioner has set and that do not hold yet, soonest first. */
    @PreAuthorize(ReferralRights.READ_RULES)
    @Transactional(readOnly = true)
    public List<RuleToCome> toCome() {
        return rules.toCome(currentUser.requireCommissionerCode(), today());
    }

    /** Sets the commissioner's own weights from today or a later day on. */
    @PreAuthorize(ReferralRights.SET_RULES)
    public void changeWeights(MatchingWeights weights, String reason) {
        String commissioner = check(weights.validFrom(), reason);
        String before = rules.weights(commissioner, weights.validFrom()).toString();
        rules.keep(commissioner, weights);
        record("weightsChanged", "Weights of matching", weights.validFrom(), before, weights.toString(), reason);
    }

    /** Sets the commissioner's own hours of a category from today or a later day on, for slots opened from then on. */
    @PreAuthorize(ReferralRights.SET_RULES)
    public void changeReleaseHours(UrgencyCategory meantFor, LocalDate validFrom, int hours, String reason) {
        String commissioner = check(validFrom, reason);
        if (meantFor.isEmergency()) {
            throw new RefusedException("meantFor", "Emergencies take no slot. Choose another category.");
        }
        if (hours < 0 || hours > MOST_HOURS) {
            throw new RefusedException("hours", "Slots are kept back for 0 to 336 hours.");
        }
        Integer before =
                rules.releaseHours(commissioner, validFrom).byCategory().get(meantFor);
        rules.keep(commissioner, meantFor, validFrom, hours);
        record(
                "releaseChanged",
                "Release of slots for " + meantFor.label(),
                validFrom,
                before + " hours",
                hours + " hours",
                reason);
    }

    /** Sets how far the commissioner's practices may overbook, from today or a later day on. */
    @PreAuthorize(ReferralRights.SET_RULES)
    public void changeOverbooking(OverbookingRule rule, LocalDate validFrom, String reason) {
        String commissioner = check(validFrom, reason);
        String before = rules.overbooking(commissioner, validFrom).toString();
        rules.keep(commissioner, rule, validFrom);
        record("overbookingChanged", "Limit of overbooking", validFrom, before, rule.toString(), reason);
    }

    private String check(LocalDate validFrom, String reason) {
        if (validFrom.isBefore(today())) {
            throw new RefusedException("validFrom", "A new rule holds from today or a later day on.");
        }
        SlotRules.checkReason(reason);
        return currentUser.requireCommissionerCode();
    }

    private void record(String action, String what, LocalDate validFrom, String before, String after, String reason) {
        audit.record(AuditEntry.of("allocation." + action, "Rule", what, what + " from " + validFrom)
                .changed(before, after)
                .because(reason));
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
