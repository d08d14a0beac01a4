package chairtime.activity.integration;

import chairtime.activity.ContractorMonthImports;
import chairtime.activity.ImportId;
import chairtime.activity.ImportProgress;
import chairtime.activity.ImportRejection;
import chairtime.activity.ImportResult;
import chairtime.activity.ImportSummary;
import chairtime.activity.domain.ImportRows;
import chairtime.activity.domain.StoredImport;
import chairtime.platform.LondonTime;
import chairtime.platform.NotFoundException;
import chairtime.platform.OneLine;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.platform.export.TableExport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports of files, and their history. The months are open data, so every commissioner's lead sees all of it. */
@Service
@PreAuthorize("hasAnyRole('RECOVERY_LEAD', 'AUDITOR')")
class FileImports implements ContractorMonthImports {

    private static final double READ_SHARE = 0.3;
    private static final double USUAL_ROWS = 7_000;

    private final MonthReplacement replacement;
    private final ImportRows imports;
    private final Clock clock;

    FileImports(MonthReplacement replacement, ImportRows imports, Clock clock) {
        this.replacement = replacement;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    @Transactional(rollbackFor = IOException.class)
    @PreAuthorize("hasRole('RECOVERY_LEAD')")
    public ImportResult importFile(String fileName, InputStream content, ImportProgress progress) throws IOException {
        try (SpooledFile file = SpooledFile.of(content)) {
            StoredImport same = imports.currentOfFile(file.sha256()).orElse(null);
            if (same != null) {
                return result(same, true);
            }
            ParsedMonth month = parse(file, progress);
            MonthReplacement.Outcome outcome = replacement.store(OneLine.of(fileName), file, month, progress);
            return result(find(outcome.importId()), outcome.unchanged());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Page<ImportSummary> history(Pageable page) {
        return new PageImpl<>(imports.page(page).stream().map(Summaries::of).toList(), page, imports.count());
    }

    @Override
    @Transactional(readOnly = true)
    public ImportSummary summary(ImportId id) {
        return Summaries.of(find(id.value()));
    }

    @Override
    @Transactional(readOnly = true)
    public ImportResult result(ImportId id) {
        return result(find(id.value()), false);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<ImportRejection> rejections(ImportId id, Pageable page) {
        StoredImport stored = find(id.value());
        return new PageImpl<>(rejections(stored, page.getOffset(), page.getPageSize()), page, stored.rowsRejected());
    }

    @Override
    @Transactional(readOnly = true)
    public void writeRejections(ImportId id, OutputStream out) throws IOException {
        new TableExport<ImportRejection>()
                .column("line", ImportRejection::line)
                .column("reason", ImportRejection::reason)
                .csv(rejections(find(id.value()), 0, MAX_ROWS).stream(), out);
    }

    @Override
    @Transactional(readOnly = true)
    public void writeOriginal(ImportId id, OutputStream out) throws IOException {
        KeptFile.unpack(part -> imports.writeFile(find(id.value()).id(), part), out);
    }

    private ParsedMonth parse(SpooledFile file, ImportProgress progress) throws IOException {
        progress.reached("Reading rows", 0);
        try (Reader text = new BufferedReader(new InputStreamReader(file.open(), file.encoding()))) {
            return new ContractorMonthParser(
                            YearMonth.from(LondonTime.day(clock.instant())),
                            rows -> progress.reached("Reading rows", READ_SHARE * Math.min(1, rows / USUAL_ROWS)))
                    .parse(text);
        }
    }

    private StoredImport find(long id) {
        return imports.find(id).orElseThrow(() -> new NotFoundException("This import"));
    }

    private List<ImportRejection> rejections(StoredImport stored, long offset, int size) {
        return imports.rejections(stored.id(), offset, size).stream()
                .map(row -> new ImportRejection(row.line(), row.reason()))
                .toList();
    }

    private ImportResult result(StoredImport stored, boolean unchanged) {
        return new ImportResult(
                new ImportId(stored.id()),
                new TreatmentMonth(YearMonth.from(stored.treatmentMonth())),
                stored.rowsRead(),
                stored.rowsAccepted(),
                stored.rowsRejected(),
                new Uda(stored.udaDelivered()),
                rejections(stored, 0, MAX_ROWS),
                unchanged);
    }
}
