package chairtime.activity;

import chairtime.activity.domain.ClaimPricingRows;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Live;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Prices the own commissioner's claims again after tariffs, settings or terms have changed: first a check that changes
 * nothing, then, when a person says so, the pricing.
 *
 * @see "Decision 0062"
 */
@Service
@PreAuthorize("hasAnyRole('RECOVERY_LEAD', 'AUDITOR')")
public class ClaimPricing {

    private static final String LEAD = "hasRole('RECOVERY_LEAD')";
    private static final String MOVED_ON = "The prices have moved on in the meantime; look at them again.";

    private final ClaimPricingRows runs;
    private final PriceChanges changes;
    private final ClaimQueue queue;
    private final CurrentUser currentUser;
    private final AuditLog audit;
    private final Clock clock;

    ClaimPricing(
            ClaimPricingRows runs,
            PriceChanges changes,
            ClaimQueue queue,
            CurrentUser currentUser,
            AuditLog audit,
            Clock clock) {
        this.runs = runs;
        this.changes = changes;
        this.queue = queue;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest check or pricing; empty when there was none. */
    public Optional<ClaimPricingRun> latest() {
        return runs.latest(currentUser.requireCommissionerCode());
    }

    /** What may have changed since the own commissioner's claims were priced, in a sentence; empty when nothing has. */
    public Optional<String> changedSince() {
        return changes.since(currentUser.requireCommissionerCode());
    }

    /** A page of what changes, by contract, year and category. */
    public List<ClaimPricingLine> lines(ClaimPricingId id, Pageable page) {
        own(id);
        return runs.lines(id.value(), page.getOffset(), page.getPageSize());
    }

    /** How many lines there are. */
    public long countLines(ClaimPricingId id) {
        own(id);
        return runs.countLines(id.value());
    }

    /**
     * Begins to check what claims would earn by the rules as they are now; a check before it is given up.
     *
     * @throws RefusedException while one is at work, or stopped in the middle of pricing
     */
    @PreAuthorize(LEAD)
    public ClaimPricingId check() {
        String commissioner = currentUser.requireCommissionerCode();
        runs.endBefore(commissioner, clock.instant());
        try {
            ClaimPricingId id = new ClaimPricingId(runs.insert(
                    commissioner, clock.instant(), currentUser.require().displayName()));
            begin(id);
            return id;
        } catch (DuplicateKeyException another) {
            throw new RefusedException("Prices are being worked on already. Let that end, or resume it, first.");
        }
    }

    /**
     * Prices the claims again as checked.
     *
     * @throws RefusedException when it was not checked, or somebody else did it meanwhile
     */
    @PreAuthorize(LEAD)
    public void price(ClaimPricingId id) {
        ClaimPricingRun checked = own(id);
        if (checked.claims() == 0) {
            throw new RefusedException("Every claim is priced by the rules as they are now; nothing is to be done.");
        }
        if (!runs.beginPricing(id.value())) {
            throw new RefusedException(MOVED_ON);
        }
        audit.record(AuditEntry.of(
                        "activity.claimsPricingAsked",
                        "ClaimPricing",
                        String.valueOf(id.value()),
                        "Asked to price " + checked.claims() + " claims again")
                .concerning(Organisation.commissioner(currentUser.requireCommissionerCode())));
        begin(id);
    }

    /** Lets the work end after the contract that it is at. */
    @PreAuthorize(LEAD)
    public void stop(ClaimPricingId id) {
        own(id);
        queue.stopPricing(id);
    }

    /** Lets a stopped check or pricing go on. */
    @PreAuthorize(LEAD)
    public void resume(ClaimPricingId id) {
        ClaimPricingRun run = own(id);
        ClaimPricingState next =
                run.state() == ClaimPricingState.CHECK_STOPPED ? ClaimPricingState.CHECKING : ClaimPricingState.PRICING;
        if (!run.state().resumable() || !runs.change(id.value(), List.of(run.state()), next)) {
            throw new RefusedException(MOVED_ON);
        }
        begin(id);
    }

    private void begin(ClaimPricingId id) {
        queue.price(id);
        Live.publish(ClaimImports.TOPIC);
    }

    private ClaimPricingRun own(ClaimPricingId id) {
        return runs.find(id.value(), currentUser.requireCommissionerCode())
                .orElseThrow(() -> new NotFoundException("This check of prices"));
    }
}
