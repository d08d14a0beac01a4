package chairtime.worklist.domain;

import org.jspecify.annotations.Nullable;

/** The engine's side of a work item. */
public interface EngineTasks {

    /**
     * Writes down in the engine who has the task; null for nobody.
     *
     * @throws chairtime.platform.RefusedException when the task was changed or finished at the same moment
     */
    void assign(String engineTaskId, @Nullable Long accountId);
}
