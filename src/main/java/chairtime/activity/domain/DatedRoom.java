package chairtime.activity.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes room among dated rows for one that is to hold: those before it end the day before, those that go on after it
 * begin anew the day after, and only what it covers whole makes way.
 */
final class DatedRoom {

    private final JdbcTemplate jdbc;
    private final String table;
    private final String key;
    private final String columns;

    /**
     * @param table rows with an id and {@code valid_from} and {@code valid_to}
     * @param key condition that names the rows of one rule
     * @param columns the other columns, by comma
     */
    DatedRoom(JdbcTemplate jdbc, String table, String key, String columns) {
        this.jdbc = jdbc;
        this.table = table;
        this.key = key;
        this.columns = columns;
    }

    private record Held(long id, LocalDate from, @Nullable LocalDate to) {}

    /** Leaves no row of that key between the two days, both included; without a last day none from the first on. */
    void between(LocalDate from, @Nullable LocalDate to, Object... ofKey) {
        List<Held> rows = jdbc.query(
                "SELECT id, valid_from, valid_to FROM " + table + " WHERE " + key,
                (row, number) -> new Held(
                        row.getLong("id"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)),
                ofKey);
        rows.stream()
                .filter(row -> (row.to() == null || !row.to().isBefore(from))
                        && (to == null || !row.from().isAfter(to)))
                .forEach(row -> shorten(row, from, to));
    }

    private void shorten(Held row, LocalDate from, @Nullable LocalDate to) {
        boolean before = row.from().isBefore(from);
        boolean after = to != null && (row.to() == null || row.to().isAfter(to));
        if (before && after) {
            jdbc.update(
                    "INSERT INTO " + table + " (valid_from, valid_to, " + columns + ") SELECT ?, valid_to, " + columns
                            + " FROM " + table + " WHERE id = ?",
                    to.plusDays(1),
                    row.id());
        }
        if (before) {
            jdbc.update("UPDATE " + table + " SET valid_to = ? WHERE id = ?", from.minusDays(1), row.id());
        } else if (after) {
            jdbc.update("UPDATE " + table + " SET valid_from = ? WHERE id = ?", to.plusDays(1), row.id());
        } else {
            jdbc.update("DELETE FROM " + table + " WHERE id = ?", row.id());
        }
    }
}
