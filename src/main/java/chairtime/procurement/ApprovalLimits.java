package chairtime.procurement;

import chairtime.platform.Money;
import chairtime.security.ApprovalTier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How much each tier of approvers may approve, from which day on. */
@Service
public class ApprovalLimits {

    /** The limits that hold today. */
    @PreAuthorize("hasAnyRole('ADMIN','COMMISSIONER','APPROVER','AUDITOR')")
    public ApprovalLimitView current() {
        throw new UnsupportedOperationException();
    }

    /** All limits that hold, held or will hold, latest first. */
    @PreAuthorize("hasAnyRole('ADMIN','COMMISSIONER','APPROVER','AUDITOR')")
    public List<ApprovalLimitView> all() {
        throw new UnsupportedOperationException();
    }

    /** Sets limits for every tier but the board, from today or a later day on; each above the one below. */
    @PreAuthorize(Allowed.ADMINISTER)
    public void change(LocalDate validFrom, Map<ApprovalTier, Money> limits, String reason) {
        throw new UnsupportedOperationException();
    }
}
