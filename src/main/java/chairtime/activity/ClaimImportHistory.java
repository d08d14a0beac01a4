package chairtime.activity;

import chairtime.activity.domain.ClaimImportRows;
import chairtime.activity.domain.StoredClaimImport;
import chairtime.platform.Money;
import chairtime.platform.NotFoundException;
import chairtime.platform.Uda;
import chairtime.platform.export.TableExport;
import chairtime.security.CurrentUser;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private final CurrentUser currentUser;

    ClaimImportHistory(ClaimImportRows imports, CurrentUser currentUser) {
        this.imports = imports;
        this.currentUser = currentUser;
    }

    /** The imports, newest first. */
    public Page<ClaimImport> list(Pageable page) {
        String own = currentUser.requireCommissionerCode();
        return new PageImpl<>(
                imports.page(own, page.getOffset(), page.getPageSize()).stream()
                        .map(ClaimImportHistory::view)
                        .toList(),
                page,
                imports.count(own));
    }

    /**
     * One import.
     *
     * @throws NotFoundException when the commissioner has none of that number
     */
    public ClaimImport find(ClaimImportId id) {
        return view(own(id));
    }

    /** How many rows were left out for which reason, the most first. */
    public List<ClaimReasonCount> reasons(ClaimImportId id) {
        own(id);
        return imports.reasons(id.value()).entrySet().stream()
                .map(entry -> new ClaimReasonCount(ClaimReason.valueOf(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(ClaimReasonCount::rows).reversed())
                .toList();
    }

    /** The rows left out that are kept in full, the first 500 of each reason, by line. */
    public Page<ClaimRejection> rejections(ClaimImportId id, Pageable page) {
        own(id);
        return new PageImpl<>(
                rejections(id, page.getOffset(), page.getPageSize()), page, imports.countRejections(id.value()));
    }

    /** Writes those rows as a CSV file with the columns {@code line}, {@code reason} and {@code fields}. */
    public void writeRejections(ClaimImportId id, OutputStream out) throws IOException {
        own(id);
        new TableExport<ClaimRejection>()
                .column("line", ClaimRejection::line)
                .column("reason", rejection -> rejection.reason().sentence())
                .column("fields", ClaimRejection::fields)
                .csv(rejections(id, 0, ALL).stream(), out);
    }

    /** Headings under which the commissioner's files have columns, where they are not the columns' names. */
    public Map<ClaimColumn, String> mapping() {
        Map<ClaimColumn, String> mapping = new EnumMap<>(ClaimColumn.class);
        imports.mapping(currentUser.requireCommissionerCode())
                .forEach((column, heading) -> mapping.put(ClaimColumn.valueOf(column), heading));
        return mapping;
    }

    private List<ClaimRejection> rejections(ClaimImportId id, long offset, int size) {
        return imports.rejections(id.value(), offset, size).stream()
                .map(row -> new ClaimRejection(row.line(), ClaimReason.valueOf(row.reason()), row.fields()))
                .toList();
    }

    private StoredClaimImport own(ClaimImportId id) {
        return imports.find(id.value())
                .filter(claims -> claims.commissionerCode().equals(currentUser.requireCommissionerCode()))
                .orElseThrow(() -> new NotFoundException("This import of claims"));
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
