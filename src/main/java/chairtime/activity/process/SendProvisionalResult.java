package chairtime.activity.process;

import chairtime.activity.YearEndSteps;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SendProvisionalResult implements JavaDelegate {

    private final YearEndSteps steps;

    SendProvisionalResult(YearEndSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                YearEndReconciliation.Variables.QUERY_UNTIL,
                Date.from(steps.sendProvisional(YearEndKey.of(execution))));
    }
}
