package chairtime.worklist.domain;

/** Told, within the transaction, of each change to work items, so that open pages hear of it once committed. */
public interface WorkItemChanges {

    /** Something in the list changes with this transaction. */
    void changed();
}
