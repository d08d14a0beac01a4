package chairtime.activity.domain;

import chairtime.activity.Instalment;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** What is withheld after the mid-year review. */
    public Optional<Money> withheld(String contractNumber, FinancialYear year) {
        return jdbc.sql("SELECT withheld FROM activity_mid_year_review WHERE contract_number = :number"
                        + " AND start_year = :year AND status IN ('WITHHELD', 'FOLLOWED_UP') AND withheld IS NOT NULL")
                .param("number", contractNumber)
                .param("year", year.startYear())
                .query((row, i) -> new Money(row.getBigDecimal(1)))
                .optional();
    }

    /** The instalments in which money of the year is recovered, as they are set. */
    public List<Instalment> recovered(String contractNumber, FinancialYear year) {
        List<Instalment> found = new ArrayList<>();
        jdbc.sql("SELECT recovery_amount, instalments, first_instalment_on FROM activity_year_end"
                        + " WHERE contract_number = :number AND start_year = :year AND status = 'RECOVERY_SET'"
                        + " AND recovery_amount > 0 AND first_instalment_on IS NOT NULL")
                .param("number", contractNumber)
                .param("year", year.startYear())
                .query((row, i) -> Instalments.of(
                        new Money(row.getBigDecimal(1)), row.getInt(2), row.getObject(3, LocalDate.class)))
                .list()
                .forEach(found::addAll);
        return found;
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
