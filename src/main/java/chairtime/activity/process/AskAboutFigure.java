package chairtime.activity.process;

import chairtime.activity.FigureQuerySteps;
import chairtime.activity.process.ActivityVerification.Variables;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskAboutFigure implements JavaDelegate {

    private final FigureQuerySteps steps;

    AskAboutFigure(FigureQuerySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FigureQuerySteps.AnswerTimes times = steps.ask(FigureQueryKey.of(execution));
        execution.setVariable(Variables.REMIND_AT, Date.from(times.remindAt()));
        execution.setVariable(Variables.ANSWER_UNTIL, Date.from(times.answerUntil()));
    }
}
