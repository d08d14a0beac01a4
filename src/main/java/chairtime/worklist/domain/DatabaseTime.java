package chairtime.worklist.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Instants as the database keeps them: date and time in UTC, whatever zone the machine is in. */
public final class DatabaseTime {

    private DatabaseTime() {}

    /** As a parameter of a statement. */
    public static @Nullable LocalDateTime of(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** From a column that may be empty. */
    public static @Nullable Instant read(ResultSet row, String column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    /** From a column that is never empty. */
    public static Instant required(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(read(row, column), column);
    }
}
