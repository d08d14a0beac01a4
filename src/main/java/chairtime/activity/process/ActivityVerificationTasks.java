package chairtime.activity.process;

import chairtime.activity.FigureQueryId;
import chairtime.activity.FigureQueryTaskFacts;
import chairtime.activity.process.ActivityVerification.Elements;
import chairtime.worklist.WorkItemDescriber;
import chairtime.worklist.WorkItemFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the task list speak of the tasks of a query. */
@Component
class ActivityVerificationTasks implements WorkItemDescriber {

    private final FigureQueryTaskFacts facts;

    ActivityVerificationTasks(FigureQueryTaskFacts facts) {
        this.facts = facts;
    }

    @Override
    public String processKey() {
        return ActivityVerification.KEY;
    }

    @Override
    public String processName() {
        return ActivityVerification.NAME;
    }

    @Override
    public WorkItemFacts describe(String taskKey, String businessKey, @Nullable String loopValue) {
        FigureQueryId query = FigureQueryKey.of(businessKey);
        return switch (taskKey) {
            case Elements.ANSWER -> facts.answer(query);
            case Elements.AGREE -> facts.decide(query);
            default -> throw new IllegalArgumentException("No such task: " + taskKey);
        };
    }

    @Override
    public String formRoute(String taskKey, String businessKey) {
        return "delivery/queries/" + businessKey;
    }
}
