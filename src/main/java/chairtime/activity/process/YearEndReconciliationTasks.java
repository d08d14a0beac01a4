package chairtime.activity.process;

import chairtime.activity.YearEndId;
import chairtime.activity.YearEndTaskFacts;
import chairtime.activity.process.YearEndReconciliation.Elements;
import chairtime.worklist.WorkItemDescriber;
import chairtime.worklist.WorkItemFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the task list speak of the tasks of a year end. */
@Component
class YearEndReconciliationTasks implements WorkItemDescriber {

    private final YearEndTaskFacts facts;

    YearEndReconciliationTasks(YearEndTaskFacts facts) {
        this.facts = facts;
    }

    @Override
    public String processKey() {
        return YearEndReconciliation.KEY;
    }

    @Override
    public String processName() {
        return YearEndReconciliation.NAME;
    }

    @Override
    public WorkItemFacts describe(String taskKey, String businessKey, @Nullable String loopValue) {
        YearEndId yearEnd = YearEndKey.of(businessKey);
        return switch (taskKey) {
            case Elements.JUDGE -> facts.judge(yearEnd);
            case Elements.CHECK -> facts.check(yearEnd);
            case Elements.ANSWER_QUERY -> facts.answerQuery(yearEnd);
            case Elements.DECIDE_RECOVERY -> facts.decideRecovery(yearEnd);
            case Elements.ANSWER_SCHEDULE -> facts.answerSchedule(yearEnd);
            default -> throw new IllegalArgumentException("No such task: " + taskKey);
        };
    }

    @Override
    public String formRoute(String taskKey, String businessKey) {
        return "reviews/year-end/" + businessKey;
    }
}
