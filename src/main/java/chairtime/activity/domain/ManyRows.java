package chairtime.activity.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inserts many rows with few statements. */
final class ManyRows {

    private static final int ROWS_A_STATEMENT = 500;

    private ManyRows() {}

    /** Turns an item into the values of its row, in the order of the columns. */
    @FunctionalInterface
    interface ToRow<T> {

        void addValues(T item, List<@Nullable Object> values);
    }

    static <T> void insert(
            JdbcTemplate jdbc,
            String table,
            List<String> columns,
            List<T> items,
            ToRow<T> toRow,
            IntConsumer insertedSoFar) {
        String row = "(" + String.join(",", Collections.nCopies(columns.size(), "?")) + ")";
        String head = "INSERT INTO " + table + " (" + String.join(",", columns) + ") VALUES ";
        for (int from = 0; from < items.size(); from += ROWS_A_STATEMENT) {
            List<T> some = items.subList(from, Math.min(from + ROWS_A_STATEMENT, items.size()));
            List<@Nullable Object> values = new ArrayList<>(some.size() * columns.size());
            some.forEach(item -> toRow.addValues(item, values));
            jdbc.update(head + String.join(",", Collections.nCopies(some.size(), row)), values.toArray());
            insertedSoFar.accept(from + some.size());
        }
    }
}
