package chairtime.audit.domain;

import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.security.CurrentUser;
import chairtime.security.SignedInUser;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes entries in the transaction of what they describe. A transaction that only reads cannot take them; what it
 * shows is recorded in one of its own.
 */
@Component
class StoredAuditLog implements AuditLog {

    private final AuditRepository entries;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final TransactionTemplate joining;
    private final TransactionTemplate separate;

    StoredAuditLog(
            AuditRepository entries, CurrentUser currentUser, Clock clock, PlatformTransactionManager transactions) {
        this.entries = entries;
        this.currentUser = currentUser;
        this.clock = clock;
        joining = new TransactionTemplate(transactions);
        separate = new TransactionTemplate(transactions);
        separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void record(AuditEntry entry) {
        record(entry, currentUser.find().orElse(null));
    }

    /** Takes the entry down for that person, who need not be signed in, as when a sign-in fails. */
    void record(AuditEntry entry, @Nullable SignedInUser user) {
        boolean onlyReading = TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        (onlyReading ? separate : joining)
                .executeWithoutResult(status -> entries.save(new AuditRow(entry, user, clock.instant())));
    }
}
