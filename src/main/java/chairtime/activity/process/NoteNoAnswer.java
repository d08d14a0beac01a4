package chairtime.activity.process;

import chairtime.activity.FigureQuerySteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteNoAnswer implements JavaDelegate {

    private final FigureQuerySteps steps;

    NoteNoAnswer(FigureQuerySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.noteNoAnswer(FigureQueryKey.of(execution));
    }
}
