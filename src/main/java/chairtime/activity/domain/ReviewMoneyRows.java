package chairtime.activity.domain;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the money that reviews of a contract's year have moved. */
@Component
public class ReviewMoneyRows {

    private final JdbcClient jdbc;

    ReviewMoneyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is still withheld after the mid-year review. */
    public Optional<Money> withheld(String contractNumber, FinancialYear year) {
        return jdbc.sql(
                        "SELECT withheld - COALESCE(released, 0) FROM activity_mid_year_review WHERE contract_number = :number"
                                + " AND start_year = :year AND status IN ('WITHHELD', 'FOLLOWED_UP') AND withheld IS NOT NULL")
                .param("number", contractNumber)
                .param("year", year.startYear())
                .query((row, i) -> new Money(row.getBigDecimal(1)))
                .optional();
    }

    /** What was received of the year's recovery. */
    public Optional<Money> received(String contractNumber, FinancialYear year) {
        return jdbc.sql("SELECT recovery_received FROM activity_year_end WHERE contract_number = :number"
                        + " AND start_year = :year AND recovery_received > 0")
                .param("number", contractNumber)
                .param("year", year.startYear())
                .query((row, i) -> new Money(row.getBigDecimal(1)))
                .optional();
    }

    /** What is paid for unscheduled courses above those to give, once the result is final. */
    public Optional<Money> paidCourses(String contractNumber, FinancialYear year) {
        return jdbc.sql("SELECT unscheduled_paid FROM activity_year_end WHERE contract_number = :number"
                        + " AND start_year = :year AND unscheduled_paid > 0"
                        + " AND status IN ('RECOVERY_DUE', 'SCHEDULE_OFFERED', 'RECOVERY_SET', 'SETTLED')")
                .param("number", contractNumber)
                .param("year", year.startYear())
                .query((row, i) -> new Money(row.getBigDecimal(1)))
                .optional();
    }

    /** What is paid for delivery over the target, once the year end is settled. */
    public Optional<Money> paidExcess(String contractNumber, FinancialYear year) {
        return jdbc.sql("SELECT paid_excess_value FROM activity_year_end WHERE contract_number = :number"
                        + " AND start_year = :year AND status = 'SETTLED' AND paid_excess_value > 0")
                .param("number", contractNumber)
                .param("year", year.startYear())
                .query((row, i) -> new Money(row.getBigDecimal(1)))
                .optional();
    }
}
