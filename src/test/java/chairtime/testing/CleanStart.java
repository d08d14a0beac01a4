package chairtime.testing;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Empties the database and sets the clock back before each test. */
class CleanStart extends AbstractTestExecutionListener {

    private static final String KEPT = "flyway|act_ge|act_re|act_ru_jobdef|act_id|databasechangelog";

    @Override
    public void beforeTestClass(TestContext context) {
        ProcessCoverage.begin(context.getTestClass());
    }

    @Override
    public void beforeTestMethod(TestContext context) {
        context.getApplicationContext().getBean(TestClock.class).reset();
        empty(context.getApplicationContext().getBean(JdbcTemplate.class));
    }

    @Override
    public void afterTestMethod(TestContext context) {
        SecurityContextHolder.clearContext();
    }

    private static void empty(JdbcTemplate jdbc) {
        List<String> filled = jdbc
                .queryForList(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                                + " AND table_type = 'BASE TABLE' AND LOWER(table_name) NOT REGEXP '^(" + KEPT + ")'"
                                + " AND LOWER(table_name) NOT LIKE 'reference\\_%'",
                        String.class)
                .stream()
                .filter(table -> Boolean.TRUE.equals(
                        jdbc.queryForObject("SELECT EXISTS(SELECT 1 FROM " + table + ")", Boolean.class)))
                .toList();
        Set<String> appendOnly = Set.copyOf(jdbc.queryForList(
                "SELECT event_object_table FROM information_schema.triggers"
                        + " WHERE trigger_schema = DATABASE() AND event_manipulation = 'DELETE'",
                String.class));
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("SET foreign_key_checks = 0, innodb_lock_wait_timeout = 10");
                for (String table : filled) {
                    // deleting takes no lock on whole tables, so nothing still at work can be waited for in a circle
                    statement.execute((appendOnly.contains(table) ? "TRUNCATE TABLE " : "DELETE FROM ") + table);
                }
                statement.execute("SET foreign_key_checks = 1, innodb_lock_wait_timeout = DEFAULT");
            }
            return null;
        });
    }
}
