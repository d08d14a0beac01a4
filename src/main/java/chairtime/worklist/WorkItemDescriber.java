package chairtime.worklist;

/** Implemented by a module for each of its processes, so that the task list can speak of the module's tasks. */
public interface WorkItemDescriber {

    /** Key of the process whose tasks it describes. */
    String processKey();

    /** Name of the process in the words of the screens. */
    String processName();

    /**
     * The facts of a task that has just come into being. Called inside the engine's transaction.
     *
     * @param taskKey element id in the diagram
     * @param businessKey number of the aggregate that the process is about
     * @param loopValue the account number a multi-instance task is for, or null
     */
    WorkItemFacts describe(String taskKey, String businessKey, @org.jspecify.annotations.Nullable String loopValue);

    /** Address, inside the application, of the form of that task, for instance {@code procurement/calls/7/score}. */
    String formRoute(String taskKey, String businessKey);
}
