package chairtime.activity.process;

import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndRule;
import chairtime.activity.YearEndTable;
import java.math.BigDecimal;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The table as it is in the file, without an application around it. */
public final class YearEndTableOfTests implements YearEndTable {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table = engine.parseDecision(
            YearEndOutcomeTable.KEY,
            YearEndTableOfTests.class.getClassLoader().getResourceAsStream(YearEndOutcomeTable.RESOURCE));

    @Override
    public YearEndOutcome outcome(BigDecimal percent, YearEndRule rule) {
        return YearEndOutcome.valueOf(engine.evaluateDecisionTable(table, YearEndOutcomeTable.inputs(percent, rule))
                .getSingleEntry());
    }
}
