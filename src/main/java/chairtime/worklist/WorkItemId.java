package chairtime.worklist;

/** @param value number of the work item */
public record WorkItemId(long value) {}
