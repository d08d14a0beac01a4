package chairtime.worklist.process;

import chairtime.platform.RefusedException;
import chairtime.worklist.domain.EngineTasks;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CamundaTasks implements EngineTasks {

    private final TaskService tasks;

    CamundaTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void assign(String engineTaskId, @Nullable Long accountId) {
        try {
            tasks.setAssignee(engineTaskId, accountId == null ? null : accountId.toString());
        } catch (OptimisticLockingException | NullValueException changedMeanwhile) {
            throw new RefusedException("Somebody changed or finished this task at the same moment. Look at it again.");
        }
    }
}
