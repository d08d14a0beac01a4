package chairtime.worklist;

/** Keeps the task list true when a module changes what its tasks are about. For the module's own services only. */
public interface WorkItems {

    /**
     * Asks the describer again about every open task of that process, for instance after a deadline was moved. Joins
     * the transaction of the change.
     */
    void refresh(String processKey, String businessKey);
}
