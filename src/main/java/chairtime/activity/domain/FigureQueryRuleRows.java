package chairtime.activity.domain;

import chairtime.activity.RuleSetting;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Reads the limits of queries about figures. */
@Component
public class FigureQueryRuleRows {

    private final SettingRows settings;

    FigureQueryRuleRows(SettingRows settings) {
        this.settings = settings;
    }

    /** The commissioner's limits on that day. */
    public FigureQueryRule on(String commissionerCode, LocalDate day) {
        SettingAnswers answers = settings.on(commissionerCode, day);
        return new FigureQueryRule(
                answers.number(RuleSetting.QUERY_ANSWER_WORKING_DAYS),
                answers.number(RuleSetting.QUERY_REMINDER_WORKING_DAYS),
                answers.number(RuleSetting.QUERY_DECISION_WORKING_DAYS));
    }
}
