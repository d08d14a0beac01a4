package chairtime.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads imports of claims, and the rows they left out. */
@Component
public class ClaimImportRows {

    private final JdbcClient jdbc;

    ClaimImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The commissioner's imports, newest first. */
    public List<StoredClaimImport> page(String commissioner, long offset, int size) {
        return jdbc.sql("SELECT * FROM activity_claim_import WHERE commissioner_code = :code"
                        + " ORDER BY id DESC LIMIT :size OFFSET :offset")
                .param("code", commissioner)
                .param("size", size)
                .param("offset", offset)
                .query((row, i) -> stored(row))
                .list();
    }

    /** Number of the commissioner's imports. */
    public long count(String commissioner) {
        return jdbc.sql("SELECT COUNT(*) FROM activity_claim_import WHERE commissioner_code = :code")
                .param("code", commissioner)
                .query(Long.class)
                .single();
    }

    /** The import with that number. */
    public Optional<StoredClaimImport> find(long id) {
        return jdbc.sql("SELECT * FROM activity_claim_import WHERE id = :id")
                .param("id", id)
                .query((row, i) -> stored(row))
                .optional();
    }

    /** The commissioner's import of the file with that fingerprint, unless it was refused or undone. */
    public Optional<StoredClaimImport> live(String commissioner, String sha256) {
        return jdbc.sql("SELECT * FROM activity_claim_import WHERE commissioner_code = :code AND live_sha256 = :sha256")
                .param("code", commissioner)
                .param("sha256", sha256)
                .query((row, i) -> stored(row))
                .optional();
    }

    /** Numbers of the imports that are at work or wait for it, oldest first. */
    public List<Long> atWork() {
        return jdbc.sql("SELECT id FROM activity_claim_import WHERE state IN ('WAITING', 'RUNNING', 'UNDOING')"
                        + " ORDER BY id")
                .query(Long.class)
                .list();
    }

    /** Numbers of the imports that still need their file. */
    public List<Long> wantingFile() {
        return jdbc.sql("SELECT id FROM activity_claim_import"
                        + " WHERE state IN ('NEEDS_MAPPING', 'WAITING', 'RUNNING', 'STOPPED', 'FAILED') ORDER BY id")
                .query(Long.class)
                .list();
    }

    /** Numbers of the undone and refused imports whose claims are not all removed yet. */
    public List<Long> withRemains() {
        return jdbc.sql("SELECT DISTINCT i.id FROM activity_claim_import i JOIN activity_claim_import_contract c"
                        + " ON c.import_id = i.id WHERE i.state IN ('UNDONE', 'REFUSED') ORDER BY i.id")
                .query(Long.class)
                .list();
    }

    /** How many rows the import left out for each reason, by name of the reason. */
    public Map<String, Long> reasons(long id) {
        Map<String, Long> found = new TreeMap<>();
        jdbc.sql("SELECT reason, row_count FROM activity_claim_rejection_count WHERE import_id = :id")
                .param("id", id)
                .query((row, i) -> found.put(row.getString(1), row.getLong(2)))
                .list();
        return found;
    }

    /** The rows left out that are kept, by line. */
    public List<Rejected> rejections(long id, long offset, int size) {
        return jdbc.sql("SELECT line_no AS line, reason, fields FROM activity_claim_rejection WHERE import_id = :id"
                        + " ORDER BY line_no LIMIT :size OFFSET :offset")
                .param("id", id)
                .param("size", size)
                .param("offset", offset)
                .query(Rejected.class)
                .list();
    }

    /** How many rows left out are kept. */
    public long countRejections(long id) {
        return jdbc.sql("SELECT COUNT(*) FROM activity_claim_rejection WHERE import_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** Headings under which the commissioner's files have columns, by name of the column. */
    public Map<String, String> mapping(String commissioner) {
        Map<String, String> found = new TreeMap<>();
        jdbc.sql("SELECT column_name, heading FROM activity_claim_mapping WHERE commissioner_code = :code")
                .param("code", commissioner)
                .query((row, i) -> found.put(row.getString(1), row.getString(2)))
                .list();
        return found;
    }

    /**
     * A row left out.
     *
     * @param line line of the file
     * @param reason name of the reason
     * @param fields what stood in its columns
     */
    public record Rejected(int line, String reason, String fields) {}

    private static StoredClaimImport stored(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new StoredClaimImport(
                row.getLong("id"),
                row.getString("commissioner_code"),
                row.getString("file_name"),
                row.getLong("file_bytes"),
                row.getString("state"),
                row.getString("step"),
                row.getBigDecimal("done_share").doubleValue(),
                row.getLong("rows_read"),
                row.getLong("rows_stored"),
                row.getLong("rows_rejected"),
                row.getLong("rows_repeated"),
                row.getBigDecimal("units"),
                row.getBigDecimal("pounds"),
                (Long) row.getObject("reading_mark"),
                (Long) row.getObject("turn"),
                row.getTimestamp("sent_at").toInstant(),
                row.getLong("sent_by"),
                row.getString("sent_by_name"),
                ended == null ? null : ended.toInstant(),
                row.getString("reason"));
    }
}
