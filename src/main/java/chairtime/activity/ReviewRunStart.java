package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.ReviewRunRows;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.FinancialYear;
import chairtime.security.CurrentUser;
import chairtime.security.SignedInUser;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps a run with the figures of the moment; what it starts follows in the background. */
@Component
class ReviewRunStart {

    private final List<ReviewStarter> starters;
    private final ReviewRunRows runs;
    private final AuditLog audit;
    private final Optional<ReviewRunTimer> timer;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReviewRunStart(
            List<ReviewStarter> starters,
            ReviewRunRows runs,
            AuditLog audit,
            Optional<ReviewRunTimer> timer,
            CurrentUser currentUser,
            Clock clock) {
        this.starters = starters;
        this.runs = runs;
        this.audit = audit;
        this.timer = timer;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    List<ReviewRunLine> plan(ReviewKind kind, FinancialYear year) {
        return starters.stream()
                .filter(starter -> starter.kind() == kind)
                .findFirst()
                .orElseThrow()
                .plan(currentUser.requireCommissionerCode(), year);
    }

    ReviewRunId start(ReviewKind kind, FinancialYear year) {
        SignedInUser user = currentUser.require();
        String commissioner = currentUser.requireCommissionerCode();
        Optional<ReviewRunId> goingOn = runs.goingOn(kind, commissioner, year);
        if (goingOn.isPresent()) {
            return goingOn.get();
        }
        List<ReviewRunLine> plan = plan(kind, year);
        Optional<ReviewRunId> added =
                runs.add(kind, commissioner, year, plan, new Deed(user.id(), clock.instant()), user.displayName());
        added.ifPresent(id -> tellAuditor(kind, year, id, plan));
        wakeOnceStored();
        return added.or(() -> runs.goingOn(kind, commissioner, year)).orElseThrow();
    }

    private void tellAuditor(ReviewKind kind, FinancialYear year, ReviewRunId id, List<ReviewRunLine> plan) {
        long toStart = plan.stream()
                .filter(line -> line.result() == RunResult.TO_START)
                .count();
        audit.record(AuditEntry.of(
                "activity.reviewsStarted",
                kind.label(),
                "run " + id.value(),
                "Started for %s: %d of %d contracts.".formatted(year, toStart, plan.size())));
    }

    private void wakeOnceStored() {
        timer.ifPresent(
                waiting -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        waiting.wake();
                    }
                }));
    }
}
