package chairtime.activity.domain;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Component;

/** Writes imports of claims: where they stand, and the rows they left out. */
@Component
public class ClaimImportStore {

    private final JdbcTemplate jdbc;

    ClaimImportStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a file that was sent and gives its number. */
    public long insert(
            String commissioner,
            String fileName,
            long bytes,
            String sha256,
            String state,
            Instant at,
            long by,
            String byName) {
        return new SimpleJdbcInsert(jdbc)
                .withTableName("activity_claim_import")
                .usingGeneratedKeyColumns("id")
                .executeAndReturnKey(Map.ofEntries(
                        Map.entry("commissioner_code", commissioner),
                        Map.entry("file_name", fileName),
                        Map.entry("file_bytes", bytes),
                        Map.entry("sha256", sha256),
                        Map.entry("live_sha256", sha256),
                        Map.entry("state", state),
                        Map.entry("step", ""),
                        Map.entry("done_share", 0),
                        Map.entry("rows_read", 0),
                        Map.entry("rows_stored", 0),
                        Map.entry("rows_rejected", 0),
                        Map.entry("rows_repeated", 0),
                        Map.entry("units", 0),
                        Map.entry("pounds", 0),
                        Map.entry("sent_at", Timestamp.from(at)),
                        Map.entry("sent_by", by),
                        Map.entry("sent_by_name", byName)))
                .longValue();
    }

    /** Says what is being done. */
    public void step(long id, String step, double share) {
        jdbc.update("UPDATE activity_claim_import SET step = ?, done_share = ? WHERE id = ?", step, share, id);
    }

    /**
     * Goes from one of the states to another.
     *
     * @return whether it was in one of them
     */
    public boolean change(long id, List<String> from, String to) {
        String names = String.join("', '", from);
        return jdbc.update(
                        "UPDATE activity_claim_import SET state = ? WHERE id = ? AND state IN ('" + names + "')",
                        to,
                        id)
                == 1;
    }

    /** Ends work on it for now. */
    public void end(long id, String state, @Nullable String reason, Instant at) {
        jdbc.update(
                "UPDATE activity_claim_import SET state = ?, reason = ?, ended_at = ?, step = '' WHERE id = ?",
                state,
                reason,
                Timestamp.from(at),
                id);
    }

    /** Takes down why a current import is to be undone. */
    public void because(long id, String reason) {
        jdbc.update("UPDATE activity_claim_import SET reason = ? WHERE id = ? AND state = 'CURRENT'", reason, id);
    }

    /**
     * Ends for good what never became current.
     *
     * @return whether it was that far
     */
    public boolean giveUp(long id, String reason) {
        return jdbc.update(
                        "UPDATE activity_claim_import SET state = 'UNDONE', live_sha256 = NULL, reason = ?, step = ''"
                                + " WHERE id = ? AND state IN ('STOPPED', 'FAILED', 'NEEDS_MAPPING')",
                        reason,
                        id)
                == 1;
    }

    /** Lets the same file be sent again. */
    public void giveUp(long id) {
        jdbc.update("UPDATE activity_claim_import SET live_sha256 = NULL WHERE id = ?", id);
    }

    /** Takes down by how much the sums changed. */
    public void totals(long id, BigDecimal units, BigDecimal pounds) {
        jdbc.update(
                "UPDATE activity_claim_import SET units = ?, pounds = ?, done_share = 1 WHERE id = ?",
                units,
                pounds,
                id);
    }

    /** Takes down by which tariffs and settings its claims are priced. */
    public void pricedBy(long id, long mark) {
        jdbc.update("UPDATE activity_claim_import SET price_mark = ? WHERE id = ?", mark, id);
    }

    /** Takes down what reading gave; storing begins anew. */
    public void beginStoring(long id, long mark, long turn) {
        jdbc.update(
                "UPDATE activity_claim_import SET reading_mark = ?, turn = ?, rows_stored = 0,"
                        + " rows_repeated = 0 WHERE id = ?",
                mark,
                turn,
                id);
    }

    /** Takes down how many rows were read and which of them were left out. */
    public void read(
            long id, long rowsRead, long rowsRejected, Map<String, Long> reasons, List<ClaimImportRows.Rejected> kept) {
        jdbc.update(
                "UPDATE activity_claim_import SET rows_read = ?, rows_rejected = ? WHERE id = ?",
                rowsRead,
                rowsRejected,
                id);
        jdbc.update("DELETE FROM activity_claim_rejection_count WHERE import_id = ?", id);
        jdbc.update("DELETE FROM activity_claim_rejection WHERE import_id = ?", id);
        reasons.forEach((reason, rows) -> jdbc.update(
                "INSERT INTO activity_claim_rejection_count (import_id, reason, row_count) VALUES (?, ?, ?)",
                id,
                reason,
                rows));
        ManyRows.insert(
                jdbc,
                "activity_claim_rejection",
                List.of("import_id", "line_no", "reason", "fields"),
                kept,
                (row, values) -> {
                    values.add(id);
                    values.add(row.line());
                    values.add(row.reason());
                    values.add(row.fields());
                },
                count -> {});
    }

    /** Keeps under which headings the commissioner's files have columns, in place of what was kept. */
    public void keepMapping(String commissioner, Map<String, String> headings) {
        jdbc.update("DELETE FROM activity_claim_mapping WHERE commissioner_code = ?", commissioner);
        headings.forEach((column, heading) -> jdbc.update(
                "INSERT INTO activity_claim_mapping (commissioner_code, column_name, heading) VALUES (?, ?, ?)",
                commissioner,
                column,
                heading));
    }
}
