package chairtime.worklist;

import chairtime.security.AccountId;
import chairtime.security.SignedInUser;
import chairtime.worklist.domain.WorkItem;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Shows stored work items as the one who asks may see them. */
@Component
class WorkItemViews {

    private final WorkItemDescribers describers;
    private final Clock clock;

    WorkItemViews(WorkItemDescribers describers, Clock clock) {
        this.describers = describers;
        this.clock = clock;
    }

    WorkItemView of(WorkItem item, SignedInUser user) {
        return new WorkItemView(
                new WorkItemId(item.id()),
                item.processKey(),
                item.processName(),
                item.businessKey(),
                item.taskKey(),
                item.taskName(),
                item.subject(),
                item.createdAt(),
                item.dueAt(),
                Urgency.of(item.dueAt(), item.atRiskAt(), clock.instant()),
                item.assigneeId() == null ? null : new AccountId(item.assigneeId()),
                item.assigneeName(),
                item.isOpen(),
                item.closedAt(),
                item.closedByName(),
                item.isOpen() && item.belongsTo(user),
                item.isOpen() && item.assigneeId() == null && item.mayBeTakenBy(user),
                describers
                        .of(item.processKey())
                        .map(describer -> describer.formRoute(item.taskKey(), item.businessKey()))
                        .orElse("tasks/" + item.id()));
    }
}
