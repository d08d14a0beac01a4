package chairtime.worklist;

/** What the list can be sorted by. */
public enum WorkItemOrder {
    DUE,
    SUBJECT,
    TASK,
    PROCESS,
    ASSIGNEE
}
