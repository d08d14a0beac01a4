package chairtime.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how many courses of each kind contracts completed. */
@Component
public class CourseCountRows {

    private static final List<String> KINDS = List.of("band_1", "band_2", "band_3", "other", "urgent");

    private static final String COURSES =
            """
            SELECT treatment_month, contract_number, provider_name, band_1,
                   COALESCE(band_2, band_2a + band_2b + band_2c) AS band_2, band_3,
                   band_other AS other, band_urgent AS urgent
            FROM activity_contract_month
            WHERE commissioner_code = ? AND treatment_month >= ? AND treatment_month <= ?
            ORDER BY treatment_month, contract_number
            """;

    private final JdbcClient jdbc;

    CourseCountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Months from the one to the other, given by their first days. */
    public List<Row> find(String commissionerCode, LocalDate from, LocalDate to) {
        return jdbc.sql(COURSES)
                .param(commissionerCode)
                .param(from)
                .param(to)
                .query((row, number) -> new Row(
                        row.getObject("treatment_month", LocalDate.class),
                        row.getString("contract_number"),
                        row.getString("provider_name"),
                        courses(row)))
                .list();
    }

    private static Map<String, Long> courses(ResultSet row) throws SQLException {
        Map<String, Long> courses = new HashMap<>();
        for (String kind : KINDS) {
            long count = row.getLong(kind);
            if (!row.wasNull()) {
                courses.put(kind.toUpperCase(Locale.ROOT), count);
            }
        }
        return courses;
    }

    /**
     * @param month first day of the treatment month
     * @param contractNumber the contract
     * @param providerName name of its holder then
     * @param courses how many of each kind; a kind that was blank is not there
     */
    public record Row(LocalDate month, String contractNumber, String providerName, Map<String, Long> courses) {}
}
