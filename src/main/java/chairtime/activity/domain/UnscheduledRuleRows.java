package chairtime.activity.domain;

import chairtime.activity.RuleSetting;
import chairtime.activity.SettingAnswer;
import chairtime.activity.UnscheduledRule;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The dated requirement of unscheduled care, with the price that the tariff has at the beginning of the year. */
@Component
public class UnscheduledRuleRows {

    private final JdbcTemplate jdbc;
    private final SettingRows settings;

    UnscheduledRuleRows(JdbcTemplate jdbc, SettingRows settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The rule of that year; empty before there was such a requirement. */
    public Optional<UnscheduledRule> on(@Nullable String commissionerCode, FinancialYear year) {
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
                                RoundingMode.valueOf(answer(commissionerCode, RuleSetting.UNSCHEDULED_ROUNDING, year)
                                        .answer()),
                                new Money(row.getBigDecimal("guaranteed_pounds")),
                                new Money(row.getBigDecimal("pounds")),
                                new BigDecimal(answer(commissionerCode, RuleSetting.UNSCHEDULED_TOLERANCE_PERCENT, year)
                                        .answer()),
                                answer(commissionerCode, RuleSetting.COURSES_ABOVE_REQUIREMENT, year)),
                        year.firstDay(),
                        year.firstDay(),
                        year.startYear())
                .stream()
                .findFirst();
    }

    private SettingAnswer answer(@Nullable String commissionerCode, RuleSetting setting, FinancialYear year) {
        return settings.on(commissionerCode, setting, year.firstDay())
                .orElseThrow(() -> new IllegalStateException("No answer is dated for " + setting + " in " + year));
    }

    /** The first year with such a requirement. */
    public FinancialYear firstYear() {
        return new FinancialYear(Objects.requireNonNull(
                jdbc.queryForObject("SELECT MIN(first_year) FROM reference_unscheduled_care", Integer.class)));
    }
}
