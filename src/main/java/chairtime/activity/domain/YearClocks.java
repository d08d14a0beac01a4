package chairtime.activity.domain;

import chairtime.activity.RuleSetting;
import chairtime.platform.FinancialYear;
import org.springframework.stereotype.Component;

/** Reads up to which month's pay statement claims count; it is the same for everybody. */
@Component
public class YearClocks {

    private final SettingRows settings;

    YearClocks(SettingRows settings) {
        this.settings = settings;
    }

    /** The clock of that year. */
    public YearClock of(FinancialYear year) {
        SettingAnswers answers = settings.on(null, year.firstDay());
        return new YearClock(
                answers.number(RuleSetting.MID_YEAR_SCHEDULE_MONTHS),
                answers.number(RuleSetting.YEAR_END_SCHEDULE_MONTHS));
    }
}
