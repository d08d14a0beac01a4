package chairtime.activity.domain;

import chairtime.platform.FinancialYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the dated limits of year ends. */
@Component
public class YearEndLimitRows {

    private final JdbcClient jdbc;

    YearEndLimitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The limits of that financial year. */
    public YearEndLimits of(FinancialYear year) {
        return jdbc.sql(
                        """
                        SELECT query_days, work_working_days, schedule_days, most_instalments FROM reference_year_end
                        WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY valid_from DESC LIMIT 1
                        """)
                .param("day", year.firstDay())
                .query(YearEndLimits.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No limits of year ends are dated for " + year));
    }
}
