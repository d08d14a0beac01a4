package chairtime.activity.domain;

import chairtime.activity.RuleSetting;
import chairtime.activity.UnscheduledRule;
import chairtime.activity.YearEndRule;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
        SettingAnswers answers = settings.on(commissionerCode, year.firstDay());
        return answers.find(RuleSetting.COURSES_PER_10000_POUNDS).flatMap(courses -> jdbc
                .query(
                        """
                        SELECT guaranteed_pounds, pounds FROM reference_tariff
                        WHERE commissioner_code IN (?, '*') AND item = 'UNSCHEDULED'
                          AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
                        ORDER BY commissioner_code = '*', valid_from DESC LIMIT 1
                        """,
                        (row, number) -> new UnscheduledRule(
                                new BigDecimal(courses),
                                RoundingMode.valueOf(answers.text(RuleSetting.UNSCHEDULED_ROUNDING)),
                                new Money(row.getBigDecimal("guaranteed_pounds")),
                                new Money(row.getBigDecimal("pounds")),
                                answers.decimal(RuleSetting.UNSCHEDULED_TOLERANCE_PERCENT),
                                answers.answer(RuleSetting.COURSES_ABOVE_REQUIREMENT)),
                        commissionerCode == null ? YearEndRule.EVERYBODY : commissionerCode,
                        year.firstDay(),
                        year.firstDay())
                .stream()
                .findFirst());
    }

    /** The first year with such a requirement. */
    public FinancialYear firstYear() {
        return FinancialYear.of(settings.firstDay(RuleSetting.COURSES_PER_10000_POUNDS));
    }
}
