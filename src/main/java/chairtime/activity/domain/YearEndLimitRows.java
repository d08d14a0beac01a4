package chairtime.activity.domain;

import chairtime.activity.RuleSetting;
import chairtime.platform.FinancialYear;
import org.springframework.stereotype.Component;

/** Reads the limits of year ends. */
@Component
public class YearEndLimitRows {

    private final SettingRows settings;

    YearEndLimitRows(SettingRows settings) {
        this.settings = settings;
    }

    /** The commissioner's limits in that financial year. */
    public YearEndLimits of(String commissionerCode, FinancialYear year) {
        SettingAnswers answers = settings.on(commissionerCode, year.firstDay());
        return new YearEndLimits(
                answers.number(RuleSetting.YEAR_END_QUERY_DAYS),
                answers.number(RuleSetting.YEAR_END_WORK_WORKING_DAYS),
                answers.number(RuleSetting.INSTALMENT_ANSWER_DAYS),
                answers.number(RuleSetting.MOST_INSTALMENTS));
    }
}
