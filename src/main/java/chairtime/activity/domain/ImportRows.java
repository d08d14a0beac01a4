package chairtime.activity.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads imports, the rows they left out and the files they came from. */
@Component
public class ImportRows {

    private static final Map<String, String> SORTABLE = Map.of(
            "month", "treatment_month",
            "importedAt", "imported_at",
            "fileName", "file_name",
            "rowsRead", "rows_read",
            "rowsRejected", "rows_rejected",
            "udaDelivered", "uda_delivered");

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the imports; newest first where the page names no order. */
    public List<StoredImport> page(Pageable page) {
        return jdbc.sql("SELECT * FROM activity_import ORDER BY " + order(page.getSort()) + "id DESC"
                        + " LIMIT :size OFFSET :offset")
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(ImportRows::stored)
                .list();
    }

    /** Number of all imports. */
    public long count() {
        return jdbc.sql("SELECT COUNT(*) FROM activity_import")
                .query(Long.class)
                .single();
    }

    /** The import with that number. */
    public Optional<StoredImport> find(long id) {
        return jdbc.sql("SELECT * FROM activity_import WHERE id = :id")
                .param("id", id)
                .query(ImportRows::stored)
                .optional();
    }

    /** The current import of the file with that fingerprint. */
    public Optional<StoredImport> currentOfFile(String sha256) {
        return jdbc.sql("SELECT * FROM activity_import WHERE current_sha256 = :sha256")
                .param("sha256", sha256)
                .query(ImportRows::stored)
                .optional();
    }

    /** First days of all months that have facts, newest first. */
    public List<LocalDate> months() {
        return jdbc.sql("SELECT DISTINCT treatment_month FROM activity_import WHERE superseded_by IS NULL"
                        + " ORDER BY treatment_month DESC")
                .query(LocalDate.class)
                .list();
    }

    /** The rows that the import left out, by line. */
    public List<RejectedRow> rejections(long id, long offset, int size) {
        return jdbc.sql("SELECT line_no AS line, reason FROM activity_import_rejection WHERE import_id = :id"
                        + " ORDER BY line_no LIMIT :size OFFSET :offset")
                .param("id", id)
                .param("size", size)
                .param("offset", offset)
                .query(RejectedRow.class)
                .list();
    }

    /** Writes the gzipped file, part by part. */
    public void writeFile(long id, OutputStream out) {
        List<Integer> parts = jdbc.sql("SELECT part FROM activity_import_file WHERE import_id = :id ORDER BY part")
                .param("id", id)
                .query(Integer.class)
                .list();
        for (int part : parts) {
            byte[] content = jdbc.sql("SELECT content FROM activity_import_file WHERE import_id = :id AND part = :part")
                    .param("id", id)
                    .param("part", part)
                    .query((row, i) -> row.getBytes(1))
                    .single();
            try {
                out.write(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A row left out.
     *
     * @param line line of the file
     * @param reason what is wrong with it
     */
    public record RejectedRow(int line, String reason) {}

    private static String order(Sort sort) {
        StringBuilder order = new StringBuilder();
        sort.filter(by -> SORTABLE.containsKey(by.getProperty()))
                .forEach(by ->
                        order.append(SORTABLE.get(by.getProperty())).append(by.isAscending() ? " ASC, " : " DESC, "));
        return order.toString();
    }

    private static StoredImport stored(ResultSet row, int number) throws SQLException {
        long supersededBy = row.getLong("superseded_by");
        return new StoredImport(
                row.getLong("id"),
                row.getObject("treatment_month", LocalDate.class),
                row.getString("file_name"),
                row.getLong("file_bytes"),
                row.getString("sha256"),
                row.getString("encoding"),
                row.getInt("rows_read"),
                row.getInt("rows_accepted"),
                row.getInt("rows_rejected"),
                row.getBigDecimal("uda_delivered"),
                row.getInt("commissioners"),
                row.getTimestamp("imported_at").toInstant(),
                row.getLong("imported_by"),
                row.getString("imported_by_name"),
                supersededBy == 0 ? null : supersededBy,
                instant(row.getTimestamp("superseded_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
