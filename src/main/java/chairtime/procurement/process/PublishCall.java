package chairtime.procurement.process;

import chairtime.procurement.CallSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PublishCall implements JavaDelegate {

    private final CallSteps steps;

    PublishCall(CallSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                CapacityProcurement.Variables.DEADLINE, java.util.Date.from(steps.announce(CallKey.of(execution))));
    }
}
