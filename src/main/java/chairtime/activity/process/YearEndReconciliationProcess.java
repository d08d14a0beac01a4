package chairtime.activity.process;

import chairtime.activity.YearEndId;
import chairtime.activity.YearEndProcess;
import chairtime.activity.process.YearEndReconciliation.Elements;
import chairtime.activity.process.YearEndReconciliation.Variables;
import chairtime.worklist.OpenTasks;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The only one that speaks to the engine about year ends. */
@Component
class YearEndReconciliationProcess implements YearEndProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OpenTasks openTasks;

    YearEndReconciliationProcess(@Lazy RuntimeService runtime, @Lazy TaskService tasks, @Lazy OpenTasks openTasks) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.openTasks = openTasks;
    }

    @Override
    public void start(YearEndId yearEnd, boolean byHand) {
        runtime.startProcessInstanceByKey(
                YearEndReconciliation.KEY, businessKey(yearEnd), Map.of(Variables.BY_HAND, byHand));
    }

    @Override
    public void judged(YearEndId yearEnd) {
        complete(yearEnd, Elements.JUDGE, Map.of());
    }

    @Override
    public void checked(YearEndId yearEnd, boolean queried) {
        complete(yearEnd, Elements.CHECK, Map.of(Variables.QUERIED, queried));
    }

    @Override
    public void queryAnswered(YearEndId yearEnd) {
        complete(yearEnd, Elements.ANSWER_QUERY, Map.of());
    }

    @Override
    public void recoveryDecided(YearEndId yearEnd, boolean offered) {
        complete(yearEnd, Elements.DECIDE_RECOVERY, Map.of(Variables.OFFERED, offered));
    }

    @Override
    public void scheduleAnswered(YearEndId yearEnd, boolean agreed) {
        complete(yearEnd, Elements.ANSWER_SCHEDULE, Map.of(Variables.AGREED, agreed));
    }

    private void complete(YearEndId yearEnd, String task, Map<String, Object> routingFacts) {
        tasks.complete(
                openTasks.takeForCurrentUser(YearEndReconciliation.KEY, businessKey(yearEnd), task, null),
                routingFacts);
    }

    private static String businessKey(YearEndId yearEnd) {
        return String.valueOf(yearEnd.value());
    }
}
