package chairtime.audit;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The record as an auditor reads it: what the own organisation did and what others did that concerns it. A
 * commissioner's auditor also reads attempts to sign in under names that no account has, and what the operator of the
 * installation did, among it every way that it opened into a provider's account.
 */
@PreAuthorize("hasRole('AUDITOR')")
public interface AuditTrail {

    /** A page of entries. */
    List<AuditView> list(AuditFilter filter, Pageable page);

    /** How many entries {@link #list} has in all. */
    long count(AuditFilter filter);

    /** All entries, newest first, one after the other, without holding them together in memory. */
    void forEach(AuditFilter filter, Consumer<AuditView> reader);
}
