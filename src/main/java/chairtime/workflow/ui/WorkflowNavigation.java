package chairtime.workflow.ui;

/** Addresses of the administrator's view of the engine, inside the application and without a leading slash. */
public final class WorkflowNavigation {

    /** Failed jobs. */
    public static final String FAILED_JOBS = "admin/jobs";

    private WorkflowNavigation() {}
}
