package chairtime.shell.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Remembers in the database how far the demonstration data have come. */
final class DemoMarker {

    /** What belongs to the programs and not to what people did: diagrams, dated limits, versions. */
    private static final String KEPT = "^(flyway|act_ge|act_re|act_ru_jobdef|act_id|reference_|demonstration$)";

    /** How far it has come. */
    enum Progress {
        NOT_STARTED,
        INTERRUPTED,
        FINISHED
    }

    private final JdbcTemplate jdbc;

    DemoMarker(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Progress progress() {
        return jdbc
                .query(
                        "SELECT finished_at IS NOT NULL FROM demonstration",
                        (row, number) -> row.getBoolean(1) ? Progress.FINISHED : Progress.INTERRUPTED)
                .stream()
                .findFirst()
                .orElse(Progress.NOT_STARTED);
    }

    void start(Instant now) {
        jdbc.update("REPLACE INTO demonstration (id, started_at, finished_at) VALUES (1, ?, NULL)", utc(now));
    }

    void finish(Instant now) {
        jdbc.update("UPDATE demonstration SET finished_at = ?", utc(now));
    }

    /** Removes what an interrupted attempt left; nobody can have worked with it, for pages open only afterwards. */
    void clear() {
        List<String> tables = jdbc.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE' AND LOWER(table_name) NOT REGEXP ?",
                String.class,
                KEPT);
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("SET foreign_key_checks = 0");
                for (String table : tables) {
                    statement.execute("TRUNCATE TABLE `" + table + "`");
                }
                return statement.execute("SET foreign_key_checks = 1");
            }
        });
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
