package chairtime.activity.integration;

import chairtime.activity.ImportProgress;
import chairtime.activity.domain.ContractTermsStore;
import chairtime.activity.domain.ContractorMonthRow;
import chairtime.activity.domain.ImportRows;
import chairtime.activity.domain.ImportStore;
import chairtime.activity.domain.StoredImport;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.directory.DirectoryRegister;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.ui.Live;
import chairtime.security.CurrentUser;
import chairtime.security.SignedInUser;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Stores a month that has been read, in the caller's transaction: takes its turn, looks again whether the same file is
 * there by now, and takes the place of what the month had before.
 */
@Component
class MonthReplacement {

    private static final double READ_SHARE = 0.3;
    private static final int FILE_NAME_MAX_LENGTH = 255;

    private final ImportStore store;
    private final ImportRows imports;
    private final ContractTermsStore terms;
    private final DirectoryRegister directory;
    private final CurrentUser currentUser;
    private final AuditLog audit;
    private final Clock clock;

    MonthReplacement(
            ImportStore store,
            ImportRows imports,
            ContractTermsStore terms,
            DirectoryRegister directory,
            CurrentUser currentUser,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.imports = imports;
        this.terms = terms;
        this.directory = directory;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param importId number of the import that is current now
     * @param unchanged whether somebody else imported the same file in the meantime
     */
    record Outcome(long importId, boolean unchanged) {}

    Outcome store(String fileName, SpooledFile file, ParsedMonth month, ImportProgress progress) throws IOException {
        progress.reached("Waiting for other imports", READ_SHARE);
        store.waitForTurn();
        Optional<StoredImport> same = imports.currentOfFile(file.sha256());
        if (same.isPresent()) {
            return new Outcome(same.get().id(), true);
        }
        LocalDate firstDay = month.month().atDay(1);
        Set<Long> replaced = store.overlapping(firstDay, month.rows());
        Instant now = clock.instant();
        long id = store.insert(imported(fileName, file, month, now));
        store.supersede(replaced, id, now);
        KeptFile.pack(file.path(), packed -> store.storeFile(id, packed));
        store.storeRejections(
                id,
                month.rejections().stream()
                        .map(rejection -> new ImportRows.RejectedRow(rejection.line(), rejection.reason()))
                        .toList());
        store.storeFacts(
                id,
                month.rows(),
                stored -> progress.reached(
                        "Storing rows",
                        READ_SHARE + (1 - READ_SHARE) * stored / month.rows().size()));
        register(id, month, !replaced.isEmpty());
        audit.record(entry(id, fileName, month, replaced));
        Live.publish("delivery");
        return new Outcome(id, false);
    }

    private void register(long id, ParsedMonth month, boolean replaces) {
        Map<String, String> commissioners = new LinkedHashMap<>();
        Map<String, String> providers = new LinkedHashMap<>();
        Set<String> reassigned = terms.reassigned().keySet();
        for (ContractorMonthRow row : month.rows()) {
            commissioners.put(row.commissionerCode(), row.commissionerName());
            if (!reassigned.contains(row.contractNumber())) {
                providers.put("P" + row.contractNumber(), row.providerName());
            }
        }
        directory.commissionersSeen(commissioners, new TreatmentMonth(month.month()));
        directory.providersSeen(providers, new TreatmentMonth(month.month()));
        terms.takeOver(id);
        if (replaces) {
            terms.fallBack(month.month().atDay(1));
        }
    }

    private StoredImport imported(String fileName, SpooledFile file, ParsedMonth month, Instant now) {
        SignedInUser user = currentUser.require();
        return new StoredImport(
                0,
                month.month().atDay(1),
                fileName.length() > FILE_NAME_MAX_LENGTH ? fileName.substring(0, FILE_NAME_MAX_LENGTH) : fileName,
                file.size(),
                file.sha256(),
                file.encoding().name(),
                month.rowsRead(),
                month.rows().size(),
                month.rejections().size(),
                month.rows().stream()
                        .map(ContractorMonthRow::delivered)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                (int) month.rows().stream()
                        .map(ContractorMonthRow::commissionerCode)
                        .distinct()
                        .count(),
                now,
                user.id().value(),
                user.displayName(),
                null,
                null);
    }

    private static AuditEntry entry(long id, String fileName, ParsedMonth month, Set<Long> replaced) {
        AuditEntry entry = AuditEntry.of(
                "activity.monthImported",
                "ContractorMonth",
                String.valueOf(id),
                "Imported the contractor month " + month.month() + " from " + fileName + ", "
                        + month.rows().size() + " rows stored, "
                        + month.rejections().size() + " left out");
        return replaced.isEmpty() ? entry : entry.changed("imports " + replaced, "import " + id);
    }
}
