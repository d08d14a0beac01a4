package chairtime.activity.domain;

import chairtime.activity.RuleSetting;
import chairtime.platform.FinancialYear;
import org.springframework.stereotype.Component;

/** Reads the limits of mid-year reviews. */
@Component
public class MidYearRuleRows {

    private final SettingRows settings;

    MidYearRuleRows(SettingRows settings) {
        this.settings = settings;
    }

    /** The commissioner's limits in that financial year. */
    public MidYearRule of(String commissionerCode, FinancialYear year) {
        SettingAnswers answers = settings.on(commissionerCode, year.firstDay());
        return new MidYearRule(
                answers.number(RuleSetting.MID_YEAR_ANSWER_WORKING_DAYS),
                answers.number(RuleSetting.MID_YEAR_REMINDER_WORKING_DAYS),
                answers.number(RuleSetting.MID_YEAR_REVIEW_WORKING_DAYS),
                answers.number(RuleSetting.MID_YEAR_FOLLOW_UP_DAYS),
                answers.number(RuleSetting.MID_YEAR_REVIEW_DONE_BY_DAY_OF_OCTOBER),
                answers.decimal(RuleSetting.APRIL_TO_SEPTEMBER_PERCENT),
                "AFTER_ASKING_AGAIN".equals(answers.text(RuleSetting.MID_YEAR_WITHHOLDING)));
    }
}
