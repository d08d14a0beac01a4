package chairtime.worklist;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The modules' describers, looked up when needed: they may themselves need the task list. For this module only. */
@Component
public class WorkItemDescribers {

    private final ObjectProvider<WorkItemDescriber> describers;

    WorkItemDescribers(ObjectProvider<WorkItemDescriber> describers) {
        this.describers = describers;
    }

    /** Who describes the tasks of that process. */
    public Optional<WorkItemDescriber> of(String processKey) {
        return describers.stream()
                .filter(describer -> describer.processKey().equals(processKey))
                .findFirst();
    }

    /** All of them. */
    public List<WorkItemDescriber> all() {
        return describers.stream().toList();
    }
}
