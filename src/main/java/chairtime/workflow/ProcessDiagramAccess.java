package chairtime.workflow;

/** Implemented by whoever knows who may see a process; one that says yes is enough. */
public interface ProcessDiagramAccess {

    /** Whether whoever is signed in may see how that process stands. */
    boolean maySee(String processKey, String businessKey);
}
