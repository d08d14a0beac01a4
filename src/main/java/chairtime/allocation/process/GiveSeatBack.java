package chairtime.allocation.process;

import chairtime.allocation.ReferralSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class GiveSeatBack implements JavaDelegate {

    private final ReferralSteps steps;

    GiveSeatBack(ReferralSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.giveSeatBack(ReferralKey.of(execution));
    }
}
