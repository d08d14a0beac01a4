package chairtime.worklist;

import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.workflow.ProcessDiagramAccess;
import chairtime.workflow.ProcessOwners;
import chairtime.workflow.ProcessSubjects;
import chairtime.worklist.domain.WorkItemLookup;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may see a task of a process may see the process; it belongs to those whose tasks it has. */
@Component
class VisibleProcesses implements ProcessDiagramAccess, ProcessSubjects, ProcessOwners {

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

    @Override
    public Map<String, Set<Organisation>> owners(String processKey, Collection<String> businessKeys) {
        return lookup.organisations(processKey, businessKeys);
    }
}
