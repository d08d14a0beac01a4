package chairtime.activity.domain;

import chairtime.platform.FinancialYear;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how much of a year's activity falls into which part of it. */
@Component
public class SeasonRows {

    private final JdbcClient jdbc;

    SeasonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A part of the year.
     *
     * @param firstMonth its first month, 1 for January
     * @param months how many months it has
     * @param percent share of the year's activity
     * @param source who says so
     */
    public record Season(int firstMonth, int months, BigDecimal percent, String source) {

        /** Whether the month is in it. */
        public boolean has(YearMonth month) {
            return Math.floorMod(month.getMonthValue() - firstMonth, 12) < months;
        }
    }

    /** The parts of that year; empty where none are dated. */
    public List<Season> of(FinancialYear year) {
        return jdbc.sql(
                        """
                        SELECT first_month, months, percent, source FROM reference_season
                        WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        """)
                .param("day", year.firstDay())
                .query(Season.class)
                .list();
    }
}
