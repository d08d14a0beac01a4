package chairtime.activity.process;

import chairtime.activity.YearEndSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SendFinalResult implements JavaDelegate {

    private final YearEndSteps steps;

    SendFinalResult(YearEndSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(YearEndReconciliation.Variables.TO_RECOVER, steps.sendFinal(YearEndKey.of(execution)));
    }
}
