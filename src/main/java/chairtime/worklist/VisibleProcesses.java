package chairtime.worklist;

import chairtime.security.CurrentUser;
import chairtime.workflow.ProcessDiagramAccess;
import chairtime.workflow.ProcessSubjects;
import chairtime.worklist.domain.WorkItemLookup;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see a task of a process may see the process. */
@Component
class VisibleProcesses implements ProcessDiagramAccess, ProcessSubjects {

    private final WorkItemLookup lookup;
    private final CurrentUser currentUser;

    VisibleProcesses(WorkItemLookup lookup, CurrentUser currentUser) {
        this.lookup = lookup;
        this.currentUser = currentUser;
    }

    @Override
    public boolean maySee(String processKey, String businessKey) {
        return lookup.anyVisible(processKey, businessKey, currentUser.require());
    }

    @Override
    public Optional<String> subject(String processKey, String businessKey) {
        return maySee(processKey, businessKey) ? lookup.subject(processKey, businessKey) : Optional.empty();
    }
}
