package chairtime.worklist;

import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.worklist.domain.EngineTasks;
import chairtime.worklist.domain.WorkItem;
import chairtime.worklist.domain.WorkItemLookup;
import chairtime.worklist.domain.WorkItemStore;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives a task to the one who asks for it, and says kindly why not. */
@Component
class TaskTaking {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM 'at' HH:mm", Locale.UK);

    private final WorkItemLookup lookup;
    private final WorkItemStore store;
    private final EngineTasks engine;

    TaskTaking(WorkItemLookup lookup, WorkItemStore store, EngineTasks engine) {
        this.lookup = lookup;
        this.store = store;
        this.engine = engine;
    }

    /**
     * Claims the task; harmless when the user has it already.
     *
     * @throws RefusedException when it is done, or somebody else has it, or it is not theirs to take
     */
    void take(WorkItem item, SignedInUser user) {
        requireOpen(item);
        if (item.belongsTo(user)) {
            return;
        }
        if (!item.mayBeTakenBy(user)) {
            throw new RefusedException(notTheirs(item));
        }
        if (item.assigneeId() != null || !store.claim(item.id(), user)) {
            throw taken(lookup.visible(item.id(), user).orElse(item));
        }
        engine.assign(item.engineTaskId(), user.id().value());
    }

    /**
     * @throws RefusedException when the task is done or has fallen away
     */
    static void requireOpen(WorkItem item) {
        if (item.isOpen()) {
            return;
        }
        throw new RefusedException(
                item.state() == WorkItem.State.CANCELLED
                        ? "This task is no longer needed."
                        : item.closedByName() == null
                                ? "This task is done already."
                                : "This task is done already, by %s.".formatted(item.closedByName()));
    }

    private static RefusedException taken(WorkItem item) {
        if (item.assigneeName() == null || item.assignedAt() == null) {
            requireOpen(item);
            return new RefusedException("Somebody else took this task at the same moment. Try again.");
        }
        return new RefusedException("%s has had this task since %s. Ask them to give it back if you want to do it."
                .formatted(
                        item.assigneeName(),
                        LondonTime.wallClock(item.assignedAt()).format(WHEN)));
    }

    private static String notTheirs(WorkItem item) {
        return item.named()
                ? "Only the people this task was given to by name can take it."
                : "Only people with one of these roles can take this task: %s."
                        .formatted(item.roles().stream()
                                .sorted(Comparator.naturalOrder())
                                .map(Role::label)
                                .collect(Collectors.joining(", ")));
    }
}
