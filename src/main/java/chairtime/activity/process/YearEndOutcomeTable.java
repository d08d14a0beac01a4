package chairtime.activity.process;

import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndRule;
import chairtime.activity.YearEndTable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Reads {@code bpmn/activity/yearEndOutcome.dmn}, which is deployed with the application. The table compares with the
 * lines and with nothing else, so that it is asked once for each place between them: a year end judges thousands of
 * contracts.
 */
@Component
class YearEndOutcomeTable implements YearEndTable {

    static final String KEY = "yearEndOutcome";
    static final String RESOURCE = "bpmn/activity/yearEndOutcome.dmn";

    private static final int MOST_KEPT = 10_000;

    private final DecisionService decisions;
    private final Map<Place, YearEndOutcome> read = new ConcurrentHashMap<>();

    YearEndOutcomeTable(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public YearEndOutcome outcome(BigDecimal percent, YearEndRule rule) {
        if (read.size() > MOST_KEPT) {
            read.clear();
        }
        return read.computeIfAbsent(Place.of(percent, rule), place -> evaluated(percent, rule));
    }

    private YearEndOutcome evaluated(BigDecimal percent, YearEndRule rule) {
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

    /** Under, on or over each line, exactly. */
    private record Place(
            boolean byHand,
            BigDecimal recoveryLine,
            BigDecimal fullLine,
            BigDecimal creditCeiling,
            int toRecovery,
            int toFull,
            int toCredit) {

        static Place of(BigDecimal percent, YearEndRule rule) {
            return new Place(
                    rule.yearEndByHand(),
                    rule.recoveryLine(),
                    rule.fullLine(),
                    rule.creditCeiling(),
                    percent.compareTo(rule.recoveryLine()),
                    percent.compareTo(rule.fullLine()),
                    percent.compareTo(rule.creditCeiling()));
        }
    }
}
