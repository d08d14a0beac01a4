package chairtime.activity.process;

import chairtime.activity.YearEndSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteScheduleUnanswered implements JavaDelegate {

    private final YearEndSteps steps;

    NoteScheduleUnanswered(YearEndSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.noteScheduleUnanswered(YearEndKey.of(execution));
    }
}
