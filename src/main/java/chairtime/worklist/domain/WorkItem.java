package chairtime.worklist.domain;

import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of the task list as stored, with the rule who may take it. */
public record WorkItem(
        long id,
        String engineTaskId,
        String processKey,
        String processName,
        String businessKey,
        String taskKey,
        String taskName,
        @Nullable String loopValue,
        String subject,
        Organisation organisation,
        Set<Role> roles,
        boolean named,
        boolean askerIsNamed,
        @Nullable Instant dueAt,
        @Nullable Instant atRiskAt,
        State state,
        @Nullable Long assigneeId,
        @Nullable String assigneeName,
        @Nullable Instant assignedAt,
        Instant createdAt,
        @Nullable Instant closedAt,
        @Nullable String closedByName) {

    /** What has become of it. */
    public enum State {
        OPEN,
        COMPLETED,
        CANCELLED
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether that user has it. */
    public boolean belongsTo(SignedInUser user) {
        return assigneeId != null && assigneeId == user.id().value();
    }

    /** Only people of its organisation may take it: those it names, or, where it names none, those with its roles. */
    public boolean mayBeTakenBy(SignedInUser user) {
        if (!organisation.equals(user.organisation())) {
            return false;
        }
        return named ? askerIsNamed : roles.stream().anyMatch(user::has);
    }
}
