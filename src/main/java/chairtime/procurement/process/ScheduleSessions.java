package chairtime.procurement.process;

import chairtime.procurement.AwardSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ScheduleSessions implements JavaDelegate {

    private final AwardSteps steps;

    ScheduleSessions(AwardSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.scheduleSessions(CallKey.of(execution));
    }
}
