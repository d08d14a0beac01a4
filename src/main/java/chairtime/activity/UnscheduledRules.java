package chairtime.activity;

import chairtime.activity.domain.UnscheduledRuleRows;
import chairtime.platform.FinancialYear;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What contracts have to give of unscheduled care, by the financial year. */
@Component
public class UnscheduledRules {

    private final UnscheduledRuleRows rules;

    UnscheduledRules(UnscheduledRuleRows rules) {
        this.rules = rules;
    }

    /**
     * The rule of that year; empty before there was such a requirement.
     *
     * @param commissionerCode whose own answers to what the rules leave open go first; null for the usual ones
     */
    public Optional<UnscheduledRule> on(@Nullable String commissionerCode, FinancialYear year) {
        return rules.on(commissionerCode, year);
    }

    /** The first year with such a requirement. */
    public FinancialYear firstYear() {
        return rules.firstYear();
    }
}
