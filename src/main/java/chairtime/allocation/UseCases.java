package chairtime.allocation;

import chairtime.allocation.domain.SlotRules;
import chairtime.allocation.domain.UseCase;
import chairtime.allocation.domain.UseCaseRepository;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.LondonTime;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which messages become referrals, by the codes with which they say what they ask for, from which day on. */
@Service
@Transactional
public class UseCases {

    private final UseCaseRepository useCases;
    private final UseCaseBook book;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    UseCases(UseCaseRepository useCases, UseCaseBook book, AuditLog audit, CurrentUser currentUser, Clock clock) {
        this.useCases = useCases;
        this.book = book;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Every code as it is read today, in order. */
    @PreAuthorize(ReferralRights.READ_RULES)
    @Transactional(readOnly = true)
    public List<UseCaseView> current() {
        return book.on(currentUser.requireCommissionerCode(), today());
    }

    /**
     * Reads a code, known or new, in the commissioner's own way from today or a later day on, beyond doubt.
     *
     * @param taken whether messages with the code become referrals
     */
    @PreAuthorize(ReferralRights.SET_RULES)
    public void change(String code, LocalDate validFrom, String words, boolean taken, String reason) {
        SlotRules.checkReason(reason);
        String commissioner = currentUser.requireCommissionerCode();
        UseCase own = useCases.findByCommissionerCodeAndCodeAndValidFrom(commissioner, code, validFrom)
                .orElseGet(() -> UseCase.own(commissioner, code, validFrom));
        String before = book.find(commissioner, code, validFrom)
                .map(UseCaseView::toString)
                .orElse(null);
        own.take(today(), words, taken);
        useCases.save(own);
        audit.record(AuditEntry.of(
                        "allocation.useCaseChanged", "Use case", code, "Meaning of " + code + " from " + validFrom)
                .changed(before, own.words() + (taken ? ", taken" : ", refused"))
                .because(reason));
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
