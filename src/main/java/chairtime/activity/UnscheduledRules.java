package chairtime.activity;

import chairtime.activity.domain.UnscheduledRuleRows;
import chairtime.platform.FinancialYear;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What contracts have to give of unscheduled care, by the financial year. */
@Component
public class UnscheduledRules {

    private final UnscheduledRuleRows rules;

    UnscheduledRules(UnscheduledRuleRows rules) {
        this.rules = rules;
    }

    /** The rule of that year; empty before there was such a requirement. */
    public Optional<UnscheduledRule> on(FinancialYear year) {
        return rules.on(year);
    }

    /** The first year with such a requirement. */
    public FinancialYear firstYear() {
        return rules.firstYear();
    }
}
