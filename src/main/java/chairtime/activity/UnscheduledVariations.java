package chairtime.activity;

import chairtime.activity.domain.UnscheduledLevelRows;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.FinancialYear;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.SignedInUser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Varies what single contracts have to give of unscheduled care in a year, which a commissioner may do in exceptional
 * circumstances. Rules section 3.6. Nothing recorded is overwritten.
 */
@Service
@PreAuthorize("hasRole('COMMISSIONER')")
@Transactional
public class UnscheduledVariations {

    private static final int MOST_COURSES = 100_000;
    private static final int REASON_MAX_LENGTH = 1_000;
    private static final int REFERENCE_MAX_LENGTH = 120;

    private final UnscheduledLevelRows levels;
    private final UnscheduledRules rules;
    private final LedgerScope scope;
    private final CurrentUser currentUser;
    private final AuditLog audit;
    private final Clock clock;

    UnscheduledVariations(
            UnscheduledLevelRows levels,
            UnscheduledRules rules,
            LedgerScope scope,
            CurrentUser currentUser,
            AuditLog audit,
            Clock clock) {
        this.levels = levels;
        this.rules = rules;
        this.scope = scope;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was recorded for the contract, newest first.
     *
     * @throws NotFoundException when whoever asks may not see the contract's account
     */
    @PreAuthorize(DeliveryReaders.ALL)
    @Transactional(readOnly = true)
    public List<UnscheduledLevel> history(String contractNumber) {
        scope.requireReadable(contractNumber);
        return levels.ofContract(contractNumber);
    }

    /**
     * Sets the courses that the contract has to give in the year.
     *
     * @param courses null goes back to what the rule says
     * @throws NotFoundException when the commissioner of whoever is signed in does not hold the contract
     * @throws RefusedException when the year has no such requirement, the reason is missing, or nothing would change
     */
    public void vary(
            String contractNumber, FinancialYear year, @Nullable Integer courses, String reason, String reference) {
        String commissioner = scope.requireHeldAlone(contractNumber);
        Map<String, Integer> before = levels.courses(List.of(contractNumber), year);
        check(commissioner, year, courses, before.get(contractNumber), reason, reference);
        SignedInUser user = currentUser.require();
        levels.add(
                contractNumber,
                commissioner,
                year,
                courses,
                reason.strip(),
                reference.strip(),
                clock.instant(),
                user.id().value(),
                user.displayName());
        audit.record(AuditEntry.of(
                        "activity.unscheduledLevelVaried",
                        "Contract",
                        contractNumber,
                        "Set the courses of unscheduled care to give in " + year)
                .changed(words(before.get(contractNumber)), words(courses))
                .because(reason.strip())
                .concerning(Organisation.commissioner(commissioner)));
    }

    private void check(
            String commissioner,
            FinancialYear year,
            @Nullable Integer courses,
            @Nullable Integer before,
            String reason,
            String reference) {
        if (rules.on(commissioner, year).isEmpty()) {
            throw new RefusedException(year + " has no requirement of unscheduled care, so there is none to vary.");
        }
        if (courses != null && (courses < 0 || courses > MOST_COURSES)) {
            throw new RefusedException("courses", "Write the courses as a whole number from 0 to 100,000.");
        }
        if (courses == null ? before == null : courses.equals(before)) {
            throw new RefusedException(
                    "courses", "This is what holds already. Write another number, or leave the level as it is.");
        }
        if (reason.isBlank() || reason.strip().length() > REASON_MAX_LENGTH) {
            throw new RefusedException("reason", "Say why, in up to 1,000 characters; it is kept for the auditor.");
        }
        if (reference.strip().length() > REFERENCE_MAX_LENGTH) {
            throw new RefusedException("reference", "Shorten the reference to 120 characters.");
        }
    }

    private static String words(@Nullable Integer courses) {
        return courses == null ? "As the rule says" : courses + " courses";
    }
}
