package chairtime.worklist;

import org.jspecify.annotations.Nullable;

/**
 * What narrows the list.
 *
 * @param text words in the subject or the name of the task; blank for all
 * @param processKey only tasks of that process; null for all
 * @param urgency only tasks that stand like that now; null for all
 */
public record WorkItemFilter(String text, @Nullable String processKey, @Nullable Urgency urgency) {

    /** Everything. */
    public static final WorkItemFilter NONE = new WorkItemFilter("", null, null);

    /** Whether anything is narrowed. */
    public boolean isEmpty() {
        return text.isBlank() && processKey == null && urgency == null;
    }
}
