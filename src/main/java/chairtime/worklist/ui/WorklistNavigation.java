package chairtime.worklist.ui;

import chairtime.worklist.WorkItemId;

/** Addresses of the task list, inside the application and without a leading slash. */
public final class WorklistNavigation {

    /** The list. */
    public static final String TASKS = "tasks";

    private WorklistNavigation() {}

    /** The list with that task open beside it. */
    public static String task(WorkItemId id) {
        return TASKS + "/" + id.value();
    }
}
