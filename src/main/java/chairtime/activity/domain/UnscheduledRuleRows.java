package chairtime.activity.domain;

import chairtime.activity.UnscheduledRule;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The dated requirement of unscheduled care, with the price that the tariff has at the beginning of the year. */
@Component
public class UnscheduledRuleRows {

    private final JdbcTemplate jdbc;

    UnscheduledRuleRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The rule of that year; empty before there was such a requirement. */
    public Optional<UnscheduledRule> on(FinancialYear year) {
        return jdbc
                .query(
                        """
                        SELECT care.*, tariff.guaranteed_pounds, tariff.pounds
                        FROM reference_unscheduled_care care
                        JOIN reference_tariff tariff ON tariff.commissioner_code = '*' AND tariff.item = 'UNSCHEDULED'
                          AND tariff.valid_from <= ? AND (tariff.valid_to IS NULL OR tariff.valid_to >= ?)
                        WHERE care.first_year <= ?
                        ORDER BY care.first_year DESC, tariff.valid_from DESC LIMIT 1
                        """,
                        (row, number) -> new UnscheduledRule(
                                row.getBigDecimal("courses_per_10000_pounds"),
                                RoundingMode.valueOf(row.getString("rounding")),
                                new Money(row.getBigDecimal("guaranteed_pounds")),
                                new Money(row.getBigDecimal("pounds")),
                                row.getBigDecimal("tolerance_percent")),
                        year.firstDay(),
                        year.firstDay(),
                        year.startYear())
                .stream()
                .findFirst();
    }

    /** The first year with such a requirement. */
    public FinancialYear firstYear() {
        return new FinancialYear(Objects.requireNonNull(
                jdbc.queryForObject("SELECT MIN(first_year) FROM reference_unscheduled_care", Integer.class)));
    }
}
