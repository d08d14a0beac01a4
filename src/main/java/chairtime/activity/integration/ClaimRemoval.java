package chairtime.activity.integration;

import chairtime.activity.domain.ClaimChanges;
import chairtime.activity.domain.ClaimImportRows;
import chairtime.activity.domain.ClaimImportStore;
import chairtime.activity.domain.ClaimRollUpStore;
import chairtime.activity.domain.ClaimRow;
import chairtime.activity.domain.ClaimRows;
import chairtime.activity.domain.StoredClaimImport;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.ui.Live;
import chairtime.security.Organisation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an import back: one transaction takes its claims out of the sums, then what it stored is removed. */
@Component
class ClaimRemoval {

    private static final int STRETCH = 2_000;

    private final ClaimImportStore store;
    private final ClaimImportRows imports;
    private final ClaimRows rows;
    private final ClaimRollUpStore rollUps;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Clock clock;

    ClaimRemoval(
            ClaimImportStore store,
            ClaimImportRows imports,
            ClaimRows rows,
            ClaimRollUpStore rollUps,
            TransactionTemplate transaction,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.imports = imports;
        this.rows = rows;
        this.rollUps = rollUps;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** Undoes a current import; where other claims of its references are stored, those hold again. */
    void undo(long id) {
        transaction.executeWithoutResult(status -> leaveSums(id));
        Live.publish("delivery");
        removeStored(id);
    }

    /** Removes the stored claims of an import that counts for nothing. */
    void removeStored(long id) {
        transaction.executeWithoutResult(status -> rollUps.forget(id));
        for (ClaimRows.Stretch stretch : rows.stretches(id)) {
            transaction.executeWithoutResult(status -> rows.remove(id, stretch));
        }
    }

    private void leaveSums(long id) {
        rollUps.takeTurn();
        StoredClaimImport claims = imports.find(id).orElseThrow();
        Map<Integer, String> current = rows.current();
        rollUps.forget(id);
        for (ClaimRows.Stretch stretch : rows.stretches(id)) {
            rollUps.keep(id, stretch.contract(), changes((int) id, stretch, current));
        }
        rollUps.apply(id);
        rollUps.forget(id);
        store.giveUp(id);
        store.end(id, "UNDONE", claims.reason(), clock.instant());
        audit.record(AuditEntry.of(
                        "activity.claimsUndone",
                        "ClaimImport",
                        String.valueOf(id),
                        "Took the claims of " + claims.fileName() + " out of the sums: " + claims.rowsStored()
                                + " claims")
                .because(claims.reason())
                .concerning(Organisation.commissioner(claims.commissionerCode())));
    }

    private ClaimChanges changes(int id, ClaimRows.Stretch stretch, Map<Integer, String> current) {
        ClaimChanges changes = new ClaimChanges();
        String from = stretch.first();
        boolean more = true;
        while (more) {
            List<ClaimRow> some = rows.from(stretch.contract(), from, STRETCH);
            more = some.size() == STRETCH;
            if (more && some.get(STRETCH - 1).reference().equals(from)) {
                some = rows.of(stretch.contract(), from);
                settle(some, 0, some.size(), id, current, changes);
                // the least text after it that a reference may begin with
                from = from + "!";
                continue;
            }
            String last = more ? some.get(STRETCH - 1).reference() : null;
            int at = 0;
            while (at < some.size() && !some.get(at).reference().equals(last)) {
                int end = at;
                while (end < some.size()
                        && some.get(end).reference().equals(some.get(at).reference())) {
                    end++;
                }
                settle(some, at, end, id, current, changes);
                at = end;
            }
            from = String.valueOf(last);
            more = more && from.compareTo(stretch.last()) <= 0;
        }
        return changes;
    }

    private static void settle(
            List<ClaimRow> claims, int from, int to, int id, Map<Integer, String> current, ClaimChanges changes) {
        ClaimRow with = null;
        ClaimRow without = null;
        for (ClaimRow claim : claims.subList(from, to)) {
            if (current.containsKey(claim.importId())) {
                with = better(claim, with);
                without = claim.importId() == id ? without : better(claim, without);
            }
        }
        if (with != null && with.importId() == id) {
            changes.add(-1, String.valueOf(current.get(id)), with);
            if (without != null) {
                changes.add(1, String.valueOf(current.get(without.importId())), without);
            }
        }
    }

    private static ClaimRow better(ClaimRow one, @Nullable ClaimRow other) {
        return other == null || one.holdsAgainst(other) ? one : other;
    }
}
