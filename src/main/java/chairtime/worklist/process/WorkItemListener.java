package chairtime.worklist.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hears of every user task of every process, inside the engine's transaction. */
@Component
class WorkItemListener implements TaskListener {

    private final ObjectProvider<WorkItemProjection> projection;

    /** Looked up late: the services that describe tasks need the engine, which needs this listener. */
    WorkItemListener(ObjectProvider<WorkItemProjection> projection) {
        this.projection = projection;
    }

    @Override
    public void notify(DelegateTask task) {
        WorkItemProjection target = projection.getObject();
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> target.created(task);
            case EVENTNAME_ASSIGNMENT -> target.assigned(task);
            case EVENTNAME_COMPLETE -> target.completed(task);
            case EVENTNAME_DELETE -> target.cancelled(task);
            default -> throw new IllegalStateException(task.getEventName());
        }
    }
}
