package chairtime.activity.process;

import chairtime.activity.MidYearSteps;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskForAnswer implements JavaDelegate {

    private final MidYearSteps steps;

    AskForAnswer(MidYearSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MidYearSteps.AnswerTimes times = steps.ask(MidYearReviewKey.of(execution));
        execution.setVariable(MidYearReview.Variables.REMIND_AT, Date.from(times.remindAt()));
        execution.setVariable(MidYearReview.Variables.ANSWER_UNTIL, Date.from(times.answerUntil()));
    }
}
