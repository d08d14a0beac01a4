package chairtime.activity.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Providers in the navigation of administrators; commissioners stand beside them. */
@Component
class HoldersMenu implements MenuContribution {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(
                85, "Directory", "Providers", DeliveryNavigation.PROVIDERS, Set.of("ADMIN"), VaadinIcon.HOSPITAL));
    }

    @Override
    public boolean forOperator() {
        return true;
    }
}
