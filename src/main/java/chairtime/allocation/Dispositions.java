package chairtime.allocation;

import chairtime.allocation.domain.Disposition;
import chairtime.allocation.domain.DispositionRepository;
import chairtime.allocation.domain.SlotRules;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.LondonTime;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the codes mean with which NHS 111 closes calls, from which day on. */
@Service
@Transactional
public class Dispositions {

    private final DispositionRepository dispositions;
    private final DispositionBook book;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    Dispositions(
            DispositionRepository dispositions,
            DispositionBook book,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.dispositions = dispositions;
        this.book = book;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Every code as it is read today, in order. */
    @PreAuthorize(ReferralRights.READ_RULES)
    @Transactional(readOnly = true)
    public List<DispositionView> current() {
        return book.on(currentUser.requireCommissionerCode(), today());
    }

    /** Reads a code, known or new, in the commissioner's own way from today or a later day on, beyond doubt. */
    @PreAuthorize(ReferralRights.SET_RULES)
    public void change(
            String code, LocalDate validFrom, String words, UrgencyCategory category, Duration within, String reason) {
        SlotRules.checkReason(reason);
        String commissioner = currentUser.requireCommissionerCode();
        Disposition own = dispositions
                .findByCommissionerCodeAndCodeAndValidFrom(commissioner, code, validFrom)
                .orElseGet(() -> Disposition.own(commissioner, code, validFrom));
        String before = book.find(commissioner, code, validFrom)
                .map(DispositionView::toString)
                .orElse(null);
        own.take(today(), words, category, within);
        dispositions.save(own);
        audit.record(AuditEntry.of(
                        "allocation.dispositionChanged",
                        "Disposition",
                        code,
                        "Meaning of " + code + " from " + validFrom)
                .changed(before, own.words() + ", " + category + ", within " + within)
                .because(reason));
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
