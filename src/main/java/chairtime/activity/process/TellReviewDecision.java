package chairtime.activity.process;

import chairtime.activity.MidYearSteps;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellReviewDecision implements JavaDelegate {

    private final MidYearSteps steps;

    TellReviewDecision(MidYearSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                MidYearReview.Variables.FOLLOW_UP_AT, Date.from(steps.tellDecision(MidYearReviewKey.of(execution))));
    }
}
