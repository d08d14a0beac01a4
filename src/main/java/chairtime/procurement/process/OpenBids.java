package chairtime.procurement.process;

import chairtime.procurement.CallSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenBids implements JavaDelegate {

    private final CallSteps steps;

    OpenBids(CallSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CapacityProcurement.Variables.BIDS_RECEIVED, steps.openBids(CallKey.of(execution)));
    }
}
