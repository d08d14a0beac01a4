package chairtime.worklist;

import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import chairtime.security.SignedInUser;
import chairtime.worklist.domain.WorkItem;
import chairtime.worklist.domain.WorkItemLookup;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class OpenTasksForUser implements OpenTasks {

    private final WorkItemLookup lookup;
    private final TaskTaking taking;
    private final CurrentUser currentUser;

    OpenTasksForUser(WorkItemLookup lookup, TaskTaking taking, CurrentUser currentUser) {
        this.lookup = lookup;
        this.taking = taking;
        this.currentUser = currentUser;
    }

    @Override
    @Transactional
    public String takeForCurrentUser(
            String processKey, String businessKey, String taskKey, @Nullable String loopValue) {
        SignedInUser user = currentUser.require();
        WorkItem item = lookup.open(processKey, businessKey, taskKey, loopValue, user)
                .filter(found -> found.organisation().equals(user.organisation()))
                .orElseThrow(() -> new RefusedException(
                        "This step is not waiting to be done: it is done already, or not yet due, or not yours."));
        taking.take(item, user);
        return item.engineTaskId();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String processKey, String businessKey, String taskKey, @Nullable String loopValue) {
        return lookup.open(processKey, businessKey, taskKey, loopValue, null).map(WorkItem::engineTaskId);
    }
}
