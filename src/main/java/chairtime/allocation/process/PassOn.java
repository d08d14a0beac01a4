package chairtime.allocation.process;

import chairtime.allocation.ReferralSteps;
import chairtime.allocation.process.UrgentAllocation.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PassOn implements JavaDelegate {

    private final ReferralSteps steps;

    PassOn(ReferralSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Variables.REACH_FIRST, steps.passOn(ReferralKey.of(execution)));
    }
}
