package chairtime.activity.process;

import chairtime.activity.MidYearSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteSilence implements JavaDelegate {

    private final MidYearSteps steps;

    NoteSilence(MidYearSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.noteSilence(MidYearReviewKey.of(execution));
    }
}
