package chairtime.procurement.process;

import chairtime.procurement.AwardSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueLetters implements JavaDelegate {

    private final AwardSteps steps;

    IssueLetters(AwardSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.issueLetters(CallKey.of(execution));
    }
}
