package chairtime.activity.domain;

import chairtime.platform.FinancialYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the dated limits of mid-year reviews. */
@Component
public class MidYearRuleRows {

    private final JdbcClient jdbc;

    MidYearRuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The limits of that financial year. */
    public MidYearRule of(FinancialYear year) {
        return jdbc.sql(
                        """
                        SELECT answer_working_days, reminder_working_days, review_working_days, follow_up_days,
                               complete_by_month, complete_by_day, share_by_cut_percent
                        FROM reference_mid_year_review
                        WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY valid_from DESC LIMIT 1
                        """)
                .param("day", year.firstDay())
                .query(MidYearRule.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No limits of mid-year reviews are dated for " + year));
    }
}
