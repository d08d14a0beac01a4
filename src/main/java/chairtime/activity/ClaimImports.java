package chairtime.activity;

import chairtime.activity.domain.ClaimImportStore;
import chairtime.activity.domain.StoredClaimImport;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Live;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Imports of course-of-treatment claims of the own commissioner's contracts, which go on while their page may be left.
 *
 * @see "Decision 0062"
 */
@Service
@PreAuthorize("hasRole('RECOVERY_LEAD')")
public class ClaimImports {

    /** Topic of {@link Live} that tells of progress. */
    public static final String TOPIC = "claims";

    /** Largest file that is read, in bytes; about fifteen million claims. */
    public static final long MAX_BYTES = 2_000_000_000L;

    /** What is said to a larger one. */
    public static final String TOO_LARGE = "The file is larger than 2 GB. Send it in parts, each with its header.";

    /** Longest reason for undoing. */
    public static final int REASON_MAX_LENGTH = 400;

    private final ClaimWork work;
    private final ClaimQueue queue;
    private final ClaimImportStore store;
    private final OwnClaimImports own;
    private final AuditLog audit;

    ClaimImports(ClaimWork work, ClaimQueue queue, ClaimImportStore store, OwnClaimImports own, AuditLog audit) {
        this.work = work;
        this.queue = queue;
        this.store = store;
        this.own = own;
        this.audit = audit;
    }

    /**
     * Takes a file in, removes it from where it was and begins to import it, unless somebody has to say first which
     * column is which. The same file again gives the import that is there and changes nothing.
     *
     * @throws ImportRefusedException when the file cannot be used at all; nothing of it is kept
     */
    public ClaimImportId send(String fileName, Path file) throws IOException {
        ClaimImportId id = work.take(own.commissioner(), fileName, file);
        if (ClaimImportState.WAITING.name().equals(own.find(id).state())) {
            queue.add(id);
        }
        Live.publish(TOPIC);
        return id;
    }

    /** Lets an import end where it can go on later. */
    public void stop(ClaimImportId id) {
        own.find(id);
        queue.stop(id);
        Live.publish(TOPIC);
    }

    /**
     * Lets a stopped import go on.
     *
     * @throws RefusedException when it is not stopped
     */
    public void resume(ClaimImportId id) {
        own.find(id);
        queue.begin(id, List.of(ClaimImportState.STOPPED, ClaimImportState.FAILED), ClaimImportState.WAITING);
    }

    /**
     * Takes the claims of an import out of the sums and removes them.
     *
     * @throws RefusedException without a reason, or when there is nothing to undo
     */
    public void undo(ClaimImportId id, String reason) {
        if (reason.isBlank() || reason.length() > REASON_MAX_LENGTH) {
            throw new RefusedException("reason", "Say why, in up to " + REASON_MAX_LENGTH + " characters.");
        }
        StoredClaimImport claims = own.find(id);
        audit.record(AuditEntry.of(
                        "activity.claimsUndoAsked",
                        "ClaimImport",
                        String.valueOf(id.value()),
                        "Asked to undo the claims of " + claims.fileName())
                .because(reason.strip()));
        if (store.giveUp(id.value(), reason.strip())) {
            queue.add(id);
            Live.publish(TOPIC);
            return;
        }
        store.because(id.value(), reason.strip());
        queue.begin(id, List.of(ClaimImportState.CURRENT), ClaimImportState.UNDOING);
    }
}
