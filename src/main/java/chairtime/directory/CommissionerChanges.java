package chairtime.directory;

import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.directory.domain.Commissioner;
import chairtime.directory.domain.CommissionerRepository;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends commissioners, which administrators of the operator do; new ones come with the contractor months. */
@Service
@Transactional
public class CommissionerChanges {

    private final CommissionerRepository commissioners;
    private final AdministratorScope scope;
    private final AuditLog audit;

    CommissionerChanges(CommissionerRepository commissioners, AdministratorScope scope, AuditLog audit) {
        this.commissioners = commissioners;
        this.scope = scope;
        this.audit = audit;
    }

    /** Whether the one who asks may end commissioners. */
    @PreAuthorize("hasRole('ADMIN')")
    public boolean allowed() {
        return scope.isOperator();
    }

    /**
     * Ends a commissioner with that day, and names who takes over; for administrators of the operator.
     *
     * @throws NotFoundException when somebody else asks, or there is none of that code
     * @throws RefusedException when the day or the successor cannot be
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void endCommissioner(String code, LocalDate lastDay, @Nullable String successorCode) {
        Commissioner commissioner = require(code);
        if (successorCode != null) {
            requireSuccessor(code, lastDay, successorCode);
        }
        String before = period(commissioner);
        commissioner.endOn(lastDay, successorCode);
        record("directory.commissionerEnded", "Ended " + commissioner.name(), commissioner, before);
    }

    /**
     * Takes the end of a commissioner back; for administrators of the operator.
     *
     * @throws NotFoundException when somebody else asks, or there is none of that code
     * @throws RefusedException when it has no end
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void takeEndBack(String code) {
        Commissioner commissioner = require(code);
        String before = period(commissioner);
        commissioner.goOn();
        record("directory.commissionerGoesOn", "Took back the end of " + commissioner.name(), commissioner, before);
    }

    private Commissioner require(String code) {
        scope.requireOperator("This commissioner");
        return commissioners.findByCode(code).orElseThrow(() -> new NotFoundException("This commissioner"));
    }

    /** Whoever takes over commissions on the next day, and is not succeeded in the end by the one that it succeeds. */
    private void requireSuccessor(String code, LocalDate lastDay, String successorCode) {
        Commissioner successor = commissioners
                .findByCode(successorCode)
                .orElseThrow(() -> new RefusedException(
                        "successorCode",
                        "No commissioner has the code " + successorCode
                                + "; import a month that lists it first, or leave the successor open."));
        if (!successor.outlasts(lastDay)) {
            throw new RefusedException(
                    "successorCode",
                    successor.name() + " has ended by then itself; choose a commissioner that still commissions.");
        }
        for (Commissioner next = successor; next.successorCode() != null; ) {
            String following = next.successorCode();
            if (code.equals(following)) {
                throw new RefusedException(
                        "successorCode",
                        "This commissioner takes over from " + next.name() + "; choose a successor outside that line.");
            }
            next = commissioners.findByCode(following).orElseThrow();
        }
    }

    private void record(String action, String summary, Commissioner commissioner, String before) {
        audit.record(AuditEntry.of(action, "Commissioner", commissioner.code(), summary)
                .changed(before, period(commissioner))
                .concerning(Organisation.commissioner(commissioner.code())));
    }

    private static String period(Commissioner commissioner) {
        LocalDate lastDay = commissioner.validTo();
        String successor = commissioner.successorCode();
        return lastDay == null
                ? "commissions from " + commissioner.validFrom() + " on"
                : "commissions from " + commissioner.validFrom() + " to " + lastDay + ", successor "
                        + (successor == null ? "none" : successor);
    }
}
