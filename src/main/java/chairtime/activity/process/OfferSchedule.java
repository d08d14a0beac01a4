package chairtime.activity.process;

import chairtime.activity.YearEndSteps;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OfferSchedule implements JavaDelegate {

    private final YearEndSteps steps;

    OfferSchedule(YearEndSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                YearEndReconciliation.Variables.SCHEDULE_UNTIL,
                Date.from(steps.offerSchedule(YearEndKey.of(execution))));
    }
}
