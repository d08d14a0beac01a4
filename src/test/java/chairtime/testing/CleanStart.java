package chairtime.testing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Empties the database and sets the clock back before each test; see {@link OneDatabase} for those that only read. */
class CleanStart extends AbstractTestExecutionListener {

    private static final String KEPT = "flyway|act_ge|act_re|act_ru_jobdef|act_id|databasechangelog";

    private static volatile @Nullable Class<?> sharing;

    private static final Map<DataSource, Tables> TABLES = new ConcurrentHashMap<>();

    @Override
    public void beforeTestClass(TestContext context) {
        ProcessCoverage.begin(context.getTestClass());
    }

    @Override
    public void beforeTestMethod(TestContext context) {
        context.getApplicationContext().getBean(TestClock.class).reset();
        Class<?> tests = context.getTestClass();
        if (tests.isAnnotationPresent(OneDatabase.class) && tests.equals(sharing)) {
            return;
        }
        sharing = tests;
        empty(context.getApplicationContext().getBean(JdbcTemplate.class));
    }

    @Override
    public void afterTestMethod(TestContext context) {
        SecurityContextHolder.clearContext();
    }

    private static void empty(JdbcTemplate jdbc) {
        Tables tables = TABLES.computeIfAbsent(Objects.requireNonNull(jdbc.getDataSource()), source -> Tables.of(jdbc));
        List<String> filled = jdbc.queryForList(tables.whichAreFilled(), String.class);
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("SET foreign_key_checks = 0, innodb_lock_wait_timeout = 10");
                for (String table : filled) {
                    // deleting takes no lock on whole tables, so nothing still at work can be waited for in a circle
                    statement.execute(
                            (tables.appendOnly().contains(table) ? "TRUNCATE TABLE " : "DELETE FROM ") + table);
                }
                statement.execute("SET foreign_key_checks = 1, innodb_lock_wait_timeout = DEFAULT");
            }
            return null;
        });
    }

    /**
     * The tables that tests fill; they stay the same for as long as an application runs.
     *
     * @param whichAreFilled one question for the names of those with a row
     * @param appendOnly those that refuse to delete single rows
     */
    private record Tables(String whichAreFilled, Set<String> appendOnly) {

        static Tables of(JdbcTemplate jdbc) {
            List<String> names = jdbc.queryForList(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                            + " AND table_type = 'BASE TABLE' AND LOWER(table_name) NOT REGEXP '^(" + KEPT + ")'"
                            + " AND LOWER(table_name) NOT LIKE 'reference\\_%'",
                    String.class);
            String question = names.stream()
                    .map(name -> "SELECT '" + name + "' FROM DUAL WHERE EXISTS(SELECT 1 FROM " + name + ")")
                    .collect(Collectors.joining(" UNION ALL "));
            return new Tables(
                    question,
                    Set.copyOf(jdbc.queryForList(
                            "SELECT event_object_table FROM information_schema.triggers"
                                    + " WHERE trigger_schema = DATABASE() AND event_manipulation = 'DELETE'",
                            String.class)));
        }
    }
}
