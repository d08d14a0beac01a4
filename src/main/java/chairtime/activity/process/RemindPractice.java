package chairtime.activity.process;

import chairtime.activity.MidYearSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindPractice implements JavaDelegate {

    private final MidYearSteps steps;

    RemindPractice(MidYearSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.remind(MidYearReviewKey.of(execution));
    }
}
