package chairtime.procurement.process;

import chairtime.procurement.CallSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseCall implements JavaDelegate {

    private final CallSteps steps;

    CloseCall(CallSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.tellClosed(CallKey.of(execution));
    }
}
