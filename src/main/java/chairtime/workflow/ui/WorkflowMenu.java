package chairtime.workflow.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class WorkflowMenu implements MenuContribution {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(
                93,
                "Administration",
                "Failed jobs",
                WorkflowNavigation.FAILED_JOBS,
                Set.of("ADMIN"),
                VaadinIcon.WARNING));
    }

    @Override
    public boolean forOperator() {
        return true;
    }
}
