package chairtime.activity.domain;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the dated limits of queries about figures. */
@Component
public class FigureQueryRuleRows {

    private final JdbcClient jdbc;

    FigureQueryRuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The limits on that day. */
    public FigureQueryRule on(LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT answer_working_days, reminder_working_days, decide_working_days
                        FROM reference_figure_query
                        WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY valid_from DESC LIMIT 1
                        """)
                .param("day", day)
                .query(FigureQueryRule.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No limits of queries are dated for " + day));
    }
}
