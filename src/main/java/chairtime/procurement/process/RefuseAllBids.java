package chairtime.procurement.process;

import chairtime.procurement.AwardSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RefuseAllBids implements JavaDelegate {

    private final AwardSteps steps;

    RefuseAllBids(AwardSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.tellAllRefused(CallKey.of(execution));
    }
}
