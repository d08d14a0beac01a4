package chairtime.worklist.process;

import chairtime.worklist.WorkItemDescriber;
import chairtime.worklist.WorkItemDescribers;
import chairtime.worklist.Worklist;
import chairtime.worklist.domain.NewWorkItem;
import chairtime.worklist.domain.WorkItem.State;
import chairtime.worklist.domain.WorkItemStore;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the list with the engine at each start. They share every transaction, so a difference means that somebody
 * changed one of them from outside, for instance by restoring a backup in parts; it is put right and told in the log.
 */
@Component
class WorklistConsistency {

    private static final Logger LOG = LoggerFactory.getLogger(WorklistConsistency.class);

    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final WorkItemDescribers describers;
    private final WorkItemProjection projection;
    private final WorkItemStore store;
    private final TransactionTemplate transaction;

    WorklistConsistency(
            JdbcClient jdbc,
            TaskService tasks,
            RuntimeService runtime,
            WorkItemDescribers describers,
            WorkItemProjection projection,
            WorkItemStore store,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.runtime = runtime;
        this.describers = describers;
        this.projection = projection;
        this.store = store;
        this.transaction = transaction;
    }

    /** Puts right what differs; a task that cannot be described is told and left out. */
    @EventListener(ApplicationReadyEvent.class)
    void check() {
        List<String> surplus = jdbc.sql(
                        """
                        SELECT w.engine_task_id FROM work_item w LEFT JOIN ACT_RU_TASK t ON t.ID_ = w.engine_task_id
                        WHERE w.state = 'OPEN' AND t.ID_ IS NULL
                        """)
                .query(String.class)
                .list();
        surplus.forEach(
                id -> transaction.executeWithoutResult(status -> store.close(id, State.CANCELLED, Optional.empty())));
        long added = jdbc
                .sql(
                        """
                        SELECT t.ID_ FROM ACT_RU_TASK t LEFT JOIN work_item w ON w.engine_task_id = t.ID_
                        WHERE w.id IS NULL AND t.PROC_INST_ID_ IS NOT NULL
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(this::add)
                .count();
        if (added + surplus.size() > 0) {
            LOG.warn("The task list differed from the engine: {} tasks added, {} closed", added, surplus.size());
        }
    }

    private boolean add(String engineTaskId) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> addWithin(engineTaskId)));
        } catch (RuntimeException e) {
            LOG.error("Task {} of the engine cannot be put into the task list", engineTaskId, e);
            return false;
        }
    }

    private boolean addWithin(String engineTaskId) {
        Task task = tasks.createTaskQuery().taskId(engineTaskId).singleResult();
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        Optional<WorkItemDescriber> describer = describers.of(instance.getProcessDefinitionKey());
        if (describer.isEmpty()) {
            return false;
        }
        projection.add(
                new NewWorkItem(
                        engineTaskId,
                        instance.getProcessDefinitionKey(),
                        describer.get().processName(),
                        instance.getBusinessKey(),
                        task.getTaskDefinitionKey(),
                        task.getName() == null ? task.getTaskDefinitionKey() : task.getName(),
                        loopValue(task)),
                describer.get());
        if (task.getAssignee() != null) {
            projection.assign(engineTaskId, task.getAssignee());
        }
        return true;
    }

    /** The loop may be around a sub-process that the task stands in. */
    private @Nullable String loopValue(Task task) {
        Execution at = execution(task.getExecutionId());
        while (at != null && !at.getId().equals(task.getProcessInstanceId())) {
            Object value = runtime.getVariableLocal(at.getId(), Worklist.LOOP_VARIABLE);
            if (value != null) {
                return value.toString();
            }
            at = execution(((ExecutionEntity) at).getParentId());
        }
        return null;
    }

    private @Nullable Execution execution(String id) {
        return runtime.createExecutionQuery().executionId(id).singleResult();
    }
}
