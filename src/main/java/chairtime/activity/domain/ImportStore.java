package chairtime.activity.domain;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Component;

/** Writes imports: the record of the import, its file, its facts, and what it takes the place of. */
@Component
public class ImportStore {

    private static final int PART_BYTES = 1024 * 1024;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    ImportStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    /** Waits until no other import is being stored; the next one waits for the end of this transaction. */
    public void waitForTurn() {
        jdbc.queryForObject("SELECT id FROM reference_import_lock WHERE id = 1 FOR UPDATE", Integer.class);
    }

    /** Current imports of the month that share a commissioner or a contract with these rows. */
    public Set<Long> overlapping(LocalDate month, List<ContractorMonthRow> rows) {
        Set<String> commissioners = new HashSet<>();
        Set<String> contracts = new HashSet<>();
        rows.forEach(row -> {
            commissioners.add(row.commissionerCode());
            contracts.add(row.contractNumber());
        });
        Set<Long> found = new HashSet<>(named.queryForList(
                "SELECT DISTINCT import_id FROM activity_contract_month"
                        + " WHERE treatment_month = :month AND commissioner_code IN (:codes)",
                Map.of("month", Date.valueOf(month), "codes", commissioners),
                Long.class));
        named.query(
                "SELECT import_id, contract_number FROM activity_contract_month"
                        + " WHERE treatment_month = :month AND import_id NOT IN (:found)",
                Map.of("month", Date.valueOf(month), "found", found.isEmpty() ? Set.of(-1L) : Set.copyOf(found)),
                row -> {
                    if (contracts.contains(row.getString(2))) {
                        found.add(row.getLong(1));
                    }
                });
        return found;
    }

    /** Stores the record of an import and gives its number; the number in the record is ignored. */
    public long insert(StoredImport stored) {
        return new SimpleJdbcInsert(jdbc)
                .withTableName("activity_import")
                .usingGeneratedKeyColumns("id")
                .executeAndReturnKey(Map.ofEntries(
                        Map.entry("treatment_month", Date.valueOf(stored.treatmentMonth())),
                        Map.entry("file_name", stored.fileName()),
                        Map.entry("file_bytes", stored.fileBytes()),
                        Map.entry("sha256", stored.sha256()),
                        Map.entry("current_sha256", stored.sha256()),
                        Map.entry("encoding", stored.encoding()),
                        Map.entry("rows_read", stored.rowsRead()),
                        Map.entry("rows_accepted", stored.rowsAccepted()),
                        Map.entry("rows_rejected", stored.rowsRejected()),
                        Map.entry("uda_delivered", stored.udaDelivered()),
                        Map.entry("commissioners", stored.commissioners()),
                        Map.entry("imported_at", Timestamp.from(stored.importedAt())),
                        Map.entry("imported_by", stored.importedBy()),
                        Map.entry("imported_by_name", stored.importedByName())))
                .longValue();
    }

    /** Takes the facts of those imports away; the imports and their files stay. */
    public void supersede(Collection<Long> ids, long by, Instant at) {
        if (ids.isEmpty()) {
            return;
        }
        named.update("DELETE FROM activity_contract_month WHERE import_id IN (:ids)", Map.of("ids", ids));
        named.update(
                "UPDATE activity_import SET superseded_by = :by, superseded_at = :at, current_sha256 = NULL"
                        + " WHERE id IN (:ids)",
                Map.of("ids", ids, "by", by, "at", Timestamp.from(at)));
    }

    /** Keeps the gzipped file. */
    public void storeFile(long id, InputStream gzipped) throws IOException {
        int part = 0;
        for (byte[] bytes = gzipped.readNBytes(PART_BYTES); bytes.length > 0; bytes = gzipped.readNBytes(PART_BYTES)) {
            jdbc.update(
                    "INSERT INTO activity_import_file (import_id, part, content) VALUES (?, ?, ?)", id, part++, bytes);
        }
    }

    /** Keeps the rows left out. */
    public void storeRejections(long id, List<ImportRows.RejectedRow> rejections) {
        ManyRows.insert(
                jdbc,
                "activity_import_rejection",
                List.of("import_id", "line_no", "reason"),
                rejections,
                (rejection, values) -> {
                    values.add(id);
                    values.add(rejection.line());
                    values.add(rejection.reason());
                },
                count -> {});
    }

    /** Stores the facts of the month. */
    public void storeFacts(long id, List<ContractorMonthRow> rows, IntConsumer storedSoFar) {
        ManyRows.insert(
                jdbc,
                "activity_contract_month",
                FactColumns.NAMES,
                rows,
                (row, values) -> FactColumns.add(id, row, values),
                storedSoFar);
    }
}
