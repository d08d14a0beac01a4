package chairtime.worklist;

/** Names that processes and the task list agree on. */
public final class Worklist {

    /**
     * The element variable of every multi-instance user task: it holds, as text, the number of the account that each
     * task is for. The describer gets it as loop value.
     */
    public static final String LOOP_VARIABLE = "accountId";

    /** Announced to open views after each commit that changed a work item. */
    public static final String LIVE_TOPIC = "worklist";

    private Worklist() {}
}
