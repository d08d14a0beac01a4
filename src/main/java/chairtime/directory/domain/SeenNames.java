package chairtime.directory.domain;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Stores the names that a month gave to codes: many at a time, unknown codes come into being, and a name is taken over
 * only from the newest month seen.
 */
@Component
public class SeenNames {

    private static final int ROWS_A_STATEMENT = 500;

    private final JdbcTemplate jdbc;

    SeenNames(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores commissioners, their names of that month and the first month in which they were seen. */
    public void storeCommissioners(Map<String, String> nameByCode, LocalDate month) {
        insert(
                nameByCode,
                month,
                "INSERT INTO directory_commissioner (code, name, name_month, valid_from) VALUES ",
                "(?, ?, ?, ?)",
                " ON DUPLICATE KEY UPDATE name = IF(VALUES(name_month) >= name_month, VALUES(name), name),"
                        + " name_month = GREATEST(name_month, VALUES(name_month)),"
                        + " valid_from = LEAST(valid_from, VALUES(valid_from))",
                2);
        insert(
                nameByCode,
                month,
                "INSERT INTO directory_commissioner_name (commissioner_code, name, first_month, last_month) VALUES ",
                "(?, ?, ?, ?)",
                " ON DUPLICATE KEY UPDATE first_month = LEAST(first_month, VALUES(first_month)),"
                        + " last_month = GREATEST(last_month, VALUES(last_month))",
                2);
    }

    /** Stores providers and their names of that month. */
    public void storeProviders(Map<String, String> nameByCode, LocalDate month) {
        insert(
                nameByCode,
                month,
                "INSERT INTO directory_provider (code, name, name_month) VALUES ",
                "(?, ?, ?)",
                " ON DUPLICATE KEY UPDATE name = IF(VALUES(name_month) >= name_month, VALUES(name), name),"
                        + " name_month = GREATEST(name_month, VALUES(name_month))",
                1);
    }

    private void insert(
            Map<String, String> nameByCode, LocalDate month, String head, String row, String tail, int months) {
        Iterator<Map.Entry<String, String>> entries = nameByCode.entrySet().iterator();
        while (entries.hasNext()) {
            List<Object> values = new ArrayList<>();
            int rows = 0;
            for (; rows < ROWS_A_STATEMENT && entries.hasNext(); rows++) {
                Map.Entry<String, String> entry = entries.next();
                values.add(entry.getKey());
                values.add(entry.getValue());
                for (int i = 0; i < months; i++) {
                    values.add(Date.valueOf(month));
                }
            }
            jdbc.update(head + (row + ",").repeat(rows - 1) + row + tail, values.toArray());
        }
    }
}
