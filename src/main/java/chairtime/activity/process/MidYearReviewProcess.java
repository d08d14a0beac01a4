package chairtime.activity.process;

import chairtime.activity.MidYearProcess;
import chairtime.activity.MidYearReviewId;
import chairtime.activity.process.MidYearReview.Elements;
import chairtime.activity.process.MidYearReview.Messages;
import chairtime.activity.process.MidYearReview.Variables;
import chairtime.platform.RefusedException;
import chairtime.worklist.OpenTasks;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The only one that speaks to the engine about mid-year reviews. */
@Component
class MidYearReviewProcess implements MidYearProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OpenTasks openTasks;

    MidYearReviewProcess(@Lazy RuntimeService runtime, @Lazy TaskService tasks, @Lazy OpenTasks openTasks) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.openTasks = openTasks;
    }

    @Override
    public void start(MidYearReviewId review) {
        runtime.startProcessInstanceByKey(MidYearReview.KEY, businessKey(review));
    }

    @Override
    public void answered(MidYearReviewId review) {
        complete(review, Elements.ANSWER, Map.of());
    }

    @Override
    public void askedAgain(MidYearReviewId review) {
        complete(review, Elements.REVIEW_ANSWER, Map.of(Variables.ASK_AGAIN, true));
    }

    @Override
    public void decided(MidYearReviewId review) {
        complete(review, Elements.REVIEW_ANSWER, Map.of(Variables.ASK_AGAIN, false));
    }

    @Override
    public void disputed(MidYearReviewId review) {
        try {
            runtime.createMessageCorrelation(Messages.FIGURE_DISPUTED)
                    .processInstanceBusinessKey(businessKey(review))
                    .correlate();
        } catch (MismatchingMessageCorrelationException notThereYet) {
            throw new RefusedException("This review is just being prepared. Try again in a moment.");
        }
    }

    @Override
    public void figureSettled(MidYearReviewId review, boolean reviewNeeded) {
        complete(review, Elements.SETTLE_FIGURE, Map.of(Variables.REVIEW_NEEDED, reviewNeeded));
    }

    @Override
    public void followedUp(MidYearReviewId review) {
        complete(review, Elements.FOLLOW_UP, Map.of());
    }

    private void complete(MidYearReviewId review, String task, Map<String, Object> routingFacts) {
        tasks.complete(openTasks.takeForCurrentUser(MidYearReview.KEY, businessKey(review), task, null), routingFacts);
    }

    private static String businessKey(MidYearReviewId review) {
        return String.valueOf(review.value());
    }
}
