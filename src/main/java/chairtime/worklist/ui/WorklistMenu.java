package chairtime.worklist.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class WorklistMenu implements MenuContribution {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(10, "Tasks", "Tasks", WorklistNavigation.TASKS, Set.of(), VaadinIcon.TASKS));
    }
}
