package chairtime.worklist.ui;

import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import chairtime.worklist.Urgency;
import chairtime.worklist.WorkItemView;
import java.time.Instant;

/** Says in words how a task stands. */
final class TaskTags {

    private TaskTags() {}

    static StatusTag state(WorkItemView item) {
        return item.open()
                ? new StatusTag(item.urgency().label(), kind(item.urgency()))
                : new StatusTag(
                        item.closedByName() == null ? "Closed" : "Done by " + item.closedByName(), StatusTag.Kind.DONE);
    }

    /** How long is left, as a tag. */
    static StatusTag due(WorkItemView item, Instant now) {
        if (item.dueAt() == null) {
            return new StatusTag("No due date", StatusTag.Kind.NEUTRAL);
        }
        String words = Formats.deadline(item.dueAt(), now);
        String text = item.urgency() == Urgency.AT_RISK ? "At risk: " + words : words;
        return new StatusTag(Character.toUpperCase(text.charAt(0)) + text.substring(1), kind(item.urgency()));
    }

    private static StatusTag.Kind kind(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> StatusTag.Kind.LATE;
            case AT_RISK -> StatusTag.Kind.AT_RISK;
            case ON_TRACK -> StatusTag.Kind.ON_TRACK;
        };
    }
}
