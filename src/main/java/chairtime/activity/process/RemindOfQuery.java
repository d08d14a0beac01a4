package chairtime.activity.process;

import chairtime.activity.FigureQuerySteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfQuery implements JavaDelegate {

    private final FigureQuerySteps steps;

    RemindOfQuery(FigureQuerySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.remind(FigureQueryKey.of(execution));
    }
}
