package chairtime.testing;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Where the process about a record stands, asked of the engine itself. */
@Component
public class ProcessProbe {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;

    ProcessProbe(RuntimeService runtime, TaskService tasks, HistoryService history) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
    }

    /** Element ids of the tasks that wait for people, in alphabetical order. */
    public List<String> openTasks(long record) {
        return tasks.createTaskQuery().processInstanceBusinessKey(key(record)).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Whether the process waits there. */
    public boolean waitsAt(long record, String element) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key(record))
                        .activityIdIn(element)
                        .count()
                == 1;
    }

    /**
     * Element id of the end that the process came to, which it must have.
     *
     * @param within ends of parts of the process, which are not its own
     */
    public String endOf(long record, Set<String> within) {
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key(record))
                .finished()
                .singleResult()
                .getId();
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderByHistoricActivityInstanceEndTime()
                .desc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.startsWith("endEvent_") && !within.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static String key(long record) {
        return String.valueOf(record);
    }
}
