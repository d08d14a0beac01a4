package chairtime.activity;

import chairtime.activity.domain.ClaimFileRows;
import chairtime.activity.domain.ClaimImportRows;
import chairtime.activity.domain.StoredClaimImport;
import chairtime.platform.Money;
import chairtime.platform.NotFoundException;
import chairtime.platform.Uda;
import chairtime.platform.export.TableExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the own commissioner's files of claims. */
@Service
@PreAuthorize("hasAnyRole('RECOVERY_LEAD', 'AUDITOR')")
@Transactional(readOnly = true)
public class ClaimImportHistory {

    private static final int ALL = 100_000;

    private final ClaimImportRows imports;
    private final ClaimFileRows files;
    private final OwnClaimImports own;

    ClaimImportHistory(ClaimImportRows imports, ClaimFileRows files, OwnClaimImports own) {
        this.imports = imports;
        this.files = files;
        this.own = own;
    }

    /** The imports, newest first. */
    public Page<ClaimImport> list(Pageable page) {
        String commissioner = own.commissioner();
        return new PageImpl<>(
                imports.page(commissioner, page.getOffset(), page.getPageSize()).stream()
                        .map(ClaimImportHistory::view)
                        .toList(),
                page,
                imports.count(commissioner));
    }

    /**
     * One import.
     *
     * @throws NotFoundException when the commissioner has none of that number
     */
    public ClaimImport find(ClaimImportId id) {
        return view(own.find(id));
    }

    /** How many rows were left out for which reason, the most first. */
    public List<ClaimReasonCount> reasons(ClaimImportId id) {
        own.find(id);
        return imports.reasons(id.value()).entrySet().stream()
                .map(entry -> new ClaimReasonCount(ClaimReason.valueOf(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(ClaimReasonCount::rows).reversed())
                .toList();
    }

    /** The rows left out that are kept in full, the first 500 of each reason, by line. */
    public Page<ClaimRejection> rejections(ClaimImportId id, Pageable page) {
        own.find(id);
        return new PageImpl<>(
                rejections(id, page.getOffset(), page.getPageSize()), page, imports.countRejections(id.value()));
    }

    /** Writes those rows as a CSV file with the columns {@code line}, {@code reason} and {@code fields}. */
    public void writeRejections(ClaimImportId id, OutputStream out) throws IOException {
        own.find(id);
        new TableExport<ClaimRejection>()
                .column("line", ClaimRejection::line)
                .column("reason", rejection -> rejection.reason().sentence())
                .column("fields", ClaimRejection::fields)
                .csv(rejections(id, 0, ALL).stream(), out);
    }

    /** The contracts that the import has claims of, by number. */
    public Page<ClaimFileContract> contracts(ClaimImportId id, Pageable page) {
        own.find(id);
        return new PageImpl<>(
                files.contracts(id.value(), page.getOffset(), page.getPageSize()),
                page,
                files.countContracts(id.value()));
    }

    private List<ClaimRejection> rejections(ClaimImportId id, long offset, int size) {
        return imports.rejections(id.value(), offset, size).stream()
                .map(row -> new ClaimRejection(row.line(), ClaimReason.valueOf(row.reason()), row.fields()))
                .toList();
    }

    private static ClaimImport view(StoredClaimImport stored) {
        return new ClaimImport(
                new ClaimImportId(stored.id()),
                stored.commissionerCode(),
                stored.fileName(),
                stored.fileBytes(),
                ClaimImportState.valueOf(stored.state()),
                stored.step(),
                stored.doneShare(),
                stored.rowsRead(),
                stored.rowsStored(),
                stored.rowsRejected(),
                stored.rowsRepeated(),
                new Uda(stored.units()),
                new Money(stored.pounds()),
                stored.sentAt(),
                stored.sentByName(),
                stored.endedAt(),
                stored.reason());
    }
}
