package chairtime.procurement.process;

import chairtime.procurement.CallSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellWithdrawal implements JavaDelegate {

    private final CallSteps steps;

    TellWithdrawal(CallSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.tellWithdrawn(CallKey.of(execution));
    }
}
