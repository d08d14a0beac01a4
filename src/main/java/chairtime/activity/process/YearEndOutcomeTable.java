package chairtime.activity.process;

import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndRule;
import chairtime.activity.YearEndTable;
import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads {@code bpmn/activity/yearEndOutcome.dmn}, which is deployed with the application. */
@Component
class YearEndOutcomeTable implements YearEndTable {

    static final String KEY = "yearEndOutcome";
    static final String RESOURCE = "bpmn/activity/yearEndOutcome.dmn";

    private final DecisionService decisions;

    YearEndOutcomeTable(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public YearEndOutcome outcome(BigDecimal percent, YearEndRule rule) {
        String outcome =
                decisions.evaluateDecisionTableByKey(KEY, inputs(percent, rule)).getSingleEntry();
        return YearEndOutcome.valueOf(outcome);
    }

    static Map<String, Object> inputs(BigDecimal percent, YearEndRule rule) {
        return Map.of(
                "byHand", rule.yearEndByHand(),
                "percent", percent,
                "recoveryLine", rule.recoveryLine(),
                "fullLine", rule.fullLine(),
                "creditCeiling", rule.creditCeiling());
    }
}
