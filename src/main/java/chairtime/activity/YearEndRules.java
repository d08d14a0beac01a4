package chairtime.activity;

import chairtime.activity.domain.YearEndJudge;
import chairtime.activity.domain.YearEndRuleRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What follows from a contract's year, by the lines of that year and commissioner: NHSBSA's year-end reconciliation and
 * mid-year review. Only computes on what it is given; callers see to it who may ask.
 */
@Component
public class YearEndRules {

    private final YearEndRuleRows rules;
    private final YearEndJudge judge;

    YearEndRules(YearEndRuleRows rules, YearEndTable table) {
        this.rules = rules;
        this.judge = new YearEndJudge(table);
    }

    /**
     * What the year comes to.
     *
     * @param commissionerCode whose own lines hold, if it has any; null for the usual ones
     */
    public YearEndResult yearEnd(@Nullable String commissionerCode, YearFigures figures) {
        return rules.on(commissionerCode, figures.year())
                .map(rule -> judge.yearEnd(rule, figures))
                .orElseGet(() -> YearEndJudge.undated(figures));
    }

    /** What the year would come to by those lines: for a preview. */
    public YearEndResult previewed(YearEndRule rule, YearFigures figures) {
        return judge.yearEnd(rule, figures);
    }

    /**
     * Where the contract stands at mid-year. Credits of the year end do not count yet.
     *
     * @param commissionerCode whose own lines hold, if it has any; null for the usual ones
     * @param scheduledToSeptember the year's target with what was scheduled up to the September pay statement
     */
    public MidYearResult midYear(@Nullable String commissionerCode, YearFigures scheduledToSeptember) {
        return rules.on(commissionerCode, scheduledToSeptember.year())
                .map(rule -> judge.midYear(rule, scheduledToSeptember))
                .orElseGet(() -> YearEndJudge.undatedMidYear(scheduledToSeptember.year()));
    }
}
