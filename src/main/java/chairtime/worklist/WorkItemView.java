package chairtime.worklist;

import chairtime.security.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task as the list shows it to the one who asks.
 *
 * @param id number
 * @param processKey key of its process
 * @param processName the process in the user's words
 * @param businessKey number of what the process is about
 * @param taskKey element in the diagram
 * @param taskName what is to be done
 * @param subject what it is about
 * @param createdAt when it came up
 * @param dueAt when it is due, if it is
 * @param urgency how it stands now
 * @param assignee who has it, if anybody
 * @param assigneeName the name of who has it
 * @param open whether it is still to be done
 * @param closedAt when it was done or fell away
 * @param closedByName who did it
 * @param mine whether the one who asks has it
 * @param available whether the one who asks may take it now
 * @param formRoute where its form is
 */
public record WorkItemView(
        WorkItemId id,
        String processKey,
        String processName,
        String businessKey,
        String taskKey,
        String taskName,
        String subject,
        Instant createdAt,
        @Nullable Instant dueAt,
        Urgency urgency,
        @Nullable AccountId assignee,
        @Nullable String assigneeName,
        boolean open,
        @Nullable Instant closedAt,
        @Nullable String closedByName,
        boolean mine,
        boolean available,
        String formRoute) {}
