package chairtime.activity;

import chairtime.activity.domain.LedgerRow;
import chairtime.activity.domain.LedgerRows;
import chairtime.activity.domain.LedgerRules;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger's entries in the database, each made once and recorded for the auditor. */
@Component
@Transactional
class PostedEntries implements LedgerPosting {

    private static final String SYSTEM = "Chairtime";

    private final LedgerRows rows;
    private final LedgerScope scope;
    private final CurrentUser currentUser;
    private final AuditLog audit;
    private final Clock clock;

    PostedEntries(LedgerRows rows, LedgerScope scope, CurrentUser currentUser, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.scope = scope;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public LedgerEntryId post(NewLedgerEntry entry) {
        LedgerRow.By by = by(scope.holderAlone(entry.contractNumber()));
        Optional<LedgerRow> made = rows.byKey(entry.key());
        if (made.isPresent()) {
            return new LedgerEntryId(made.get().id());
        }
        List<LedgerRow> others = rows.ofYear(List.of(entry.contractNumber()), entry.year())
                .getOrDefault(entry.contractNumber(), List.of());
        LedgerRules.check(entry, others);
        LedgerRow row = LedgerRow.of(entry, by);
        return add(row, "activity.ledgerEntered", "Entered: ");
    }

    @Override
    public LedgerEntryId counter(LedgerEntryId entry, String reason) {
        LedgerRules.checkReason(reason);
        LedgerRow wrong = rows.find(entry.value())
                .filter(row -> row.corrects() == null)
                .orElseThrow(() -> new RefusedException(
                        "There is no such entry, or it takes another back itself. Enter the right figure anew."));
        LedgerRow.By by = by(scope.holderAlone(wrong.contractNumber()));
        LedgerRow opposite = wrong.countered(reason, by);
        Optional<LedgerRow> made = rows.byKey(opposite.key());
        return made.isPresent()
                ? new LedgerEntryId(made.get().id())
                : add(opposite, "activity.ledgerCountered", "Took back: ");
    }

    private LedgerEntryId add(LedgerRow row, String action, String verb) {
        long id = rows.add(row);
        audit.record(AuditEntry.of(action, "Contract", row.contractNumber(), verb + words(row))
                .because(row.reason())
                .concerning(Organisation.commissioner(row.commissionerCode())));
        return new LedgerEntryId(id);
    }

    private LedgerRow.By by(String commissioner) {
        return currentUser
                .find()
                .map(user -> new LedgerRow.By(
                        commissioner, clock.instant(), user.id().value(), user.displayName()))
                .orElseGet(() -> new LedgerRow.By(commissioner, clock.instant(), null, SYSTEM));
    }

    private static String words(LedgerRow row) {
        return row.kind().label() + ", " + row.year()
                + (row.treatmentMonth() == null ? "" : ", " + row.treatmentMonth())
                + (row.units() == null
                        ? ""
                        : ", " + row.units().units().stripTrailingZeros().toPlainString() + " UDA")
                + (row.money() == null ? "" : ", " + row.money());
    }
}
