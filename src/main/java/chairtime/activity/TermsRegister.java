package chairtime.activity;

import chairtime.activity.domain.TermsBook;
import chairtime.activity.domain.TermsRecordingRow;
import chairtime.activity.domain.TermsRows;
import chairtime.activity.domain.TermsTrack;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.SignedInUser;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what contracts are for, version by version. Nothing recorded is overwritten: a later recording supersedes.
 *
 * @see "Decision 0060"
 */
@Service
@PreAuthorize("hasRole('COMMISSIONER')")
@Transactional
public class TermsRegister {

    private static final int REASON_MAX_LENGTH = 1_000;

    private final TermsDesk desk;
    private final TermsRows rows;
    private final LedgerScope scope;
    private final CurrentUser currentUser;
    private final AuditLog audit;
    private final Clock clock;

    TermsRegister(
            TermsDesk desk, TermsRows rows, LedgerScope scope, CurrentUser currentUser, AuditLog audit, Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.scope = scope;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The terms of a contract with all that was recorded of them.
     *
     * @throws NotFoundException when whoever asks may not see the contract's account
     */
    @PreAuthorize(DeliveryReaders.ALL)
    @Transactional(readOnly = true)
    public TermsHistory history(String contractNumber) {
        scope.requireReadable(contractNumber);
        return TermsViews.history(contractNumber, desk.book(contractNumber));
    }

    /**
     * What the change would do. Nothing is recorded.
     *
     * @throws NotFoundException when the commissioner of whoever is signed in does not hold the contract
     * @throws RefusedException when a rule is broken or other terms stand in its way
     */
    public TermsPreview preview(TermsChange change) {
        String commissioner = scope.requireHeldAlone(change.contractNumber());
        TermsBook book = desk.book(change.contractNumber());
        return desk.preview(commissioner, book, change, desk.apply(commissioner, book, change));
    }

    /**
     * Records the change.
     *
     * @param seen the newest recording that whoever asks has seen
     * @throws NotFoundException when the commissioner of whoever is signed in does not hold the contract
     * @throws RefusedException when a rule is broken, other terms stand in its way, or somebody recorded meanwhile
     */
    public TermsRecordingId record(TermsChange change, TermsRecordingId seen) {
        String commissioner = scope.requireHeldAlone(change.contractNumber());
        TermsBook book = seenBook(change.contractNumber(), seen);
        TermsTrack.Replacement done = desk.apply(commissioner, book, change);
        TermsPreview preview = desk.preview(commissioner, book, change, done);
        long id = rows.store(row(change, commissioner, null), done);
        TermsPreview.YearChange first = preview.years().get(0);
        audit.record(AuditEntry.of(
                        "activity.termsRecorded",
                        "Contract",
                        change.contractNumber(),
                        "Recorded terms: " + change.kind().label() + " from " + change.validFrom() + ", "
                                + change.line().label())
                .changed(TermsViews.words(first.year(), first.before()), TermsViews.words(first.year(), first.after()))
                .because(change.reason().strip())
                .concerning(Organisation.commissioner(commissioner)));
        return new TermsRecordingId(id);
    }

    /**
     * Takes the newest recording of a service back: what was known before it is known again.
     *
     * @param seen the newest recording that whoever asks has seen
     * @throws NotFoundException when the contract or the recording is none of the own commissioner
     * @throws RefusedException when the reason is missing, it is not the newest, or somebody recorded meanwhile
     */
    public void takeBack(String contractNumber, TermsRecordingId recording, TermsRecordingId seen, String reason) {
        String commissioner = scope.requireHeldAlone(contractNumber);
        if (reason.isBlank() || reason.strip().length() > REASON_MAX_LENGTH) {
            throw new RefusedException("reason", "Say why, in up to 1,000 characters; it is kept for the auditor.");
        }
        TermsBook book = seenBook(contractNumber, seen);
        TermsRecordingRow wrong = book.recordings().stream()
                .filter(row -> row.id() == recording.value())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("This recording"));
        TermsTrack.Replacement done = book.takeBack(wrong);
        TermsChange same = TermsViews.change(wrong, reason);
        rows.store(row(same, commissioner, wrong.id()), done);
        audit.record(AuditEntry.of(
                        "activity.termsTakenBack",
                        "Contract",
                        contractNumber,
                        "Took back the recording of " + wrong.recordedByName() + ": "
                                + wrong.kind().label() + " from " + wrong.validFrom())
                .because(reason.strip())
                .concerning(Organisation.commissioner(commissioner)));
    }

    private TermsBook seenBook(String contractNumber, TermsRecordingId seen) {
        TermsBook book = desk.book(contractNumber);
        if (book.newest() != seen.value()) {
            throw new RefusedException("Terms of this contract were recorded while you had it open, so nothing of"
                    + " yours was saved. Open it again to see them, then record yours.");
        }
        return book;
    }

    private TermsRecordingRow row(TermsChange change, String commissioner, @Nullable Long takesBack) {
        SignedInUser user = currentUser.require();
        return TermsViews.row(
                change, commissioner, takesBack, clock.instant(), user.id().value(), user.displayName());
    }
}
