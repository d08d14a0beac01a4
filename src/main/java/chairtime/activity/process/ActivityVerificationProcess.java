package chairtime.activity.process;

import chairtime.activity.FigureQueryId;
import chairtime.activity.FigureQueryProcess;
import chairtime.activity.process.ActivityVerification.Elements;
import chairtime.activity.process.ActivityVerification.Messages;
import chairtime.activity.process.ActivityVerification.Variables;
import chairtime.platform.RefusedException;
import chairtime.worklist.OpenTasks;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The only one that speaks to the engine about queries. */
@Component
class ActivityVerificationProcess implements FigureQueryProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OpenTasks openTasks;

    ActivityVerificationProcess(@Lazy RuntimeService runtime, @Lazy TaskService tasks, @Lazy OpenTasks openTasks) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.openTasks = openTasks;
    }

    @Override
    public void start(FigureQueryId query) {
        runtime.startProcessInstanceByKey(ActivityVerification.KEY, FigureQueryKey.of(query));
    }

    @Override
    public void answered(FigureQueryId query) {
        complete(query, Elements.ANSWER, Map.of());
    }

    @Override
    public void askedAgain(FigureQueryId query) {
        complete(query, Elements.AGREE, Map.of(Variables.ASK_AGAIN, true));
    }

    @Override
    public void agreed(FigureQueryId query) {
        complete(query, Elements.AGREE, Map.of(Variables.ASK_AGAIN, false));
    }

    @Override
    public void withdrawn(FigureQueryId query) {
        try {
            runtime.createMessageCorrelation(Messages.QUERY_WITHDRAWN)
                    .processInstanceBusinessKey(FigureQueryKey.of(query))
                    .correlate();
        } catch (MismatchingMessageCorrelationException notThereYet) {
            throw new RefusedException("This query is just being sent. Try again in a moment.");
        }
    }

    private void complete(FigureQueryId query, String task, Map<String, Object> routingFacts) {
        tasks.complete(
                openTasks.takeForCurrentUser(ActivityVerification.KEY, FigureQueryKey.of(query), task, null),
                routingFacts);
    }
}
