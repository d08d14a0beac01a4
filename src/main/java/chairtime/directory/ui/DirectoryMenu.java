package chairtime.directory.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import chairtime.security.Role;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Commissioners in the navigation; providers stand beside them with their contracts. */
@Component
class DirectoryMenu implements MenuContribution {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(
                86,
                "Directory",
                "Commissioners",
                DirectoryNavigation.COMMISSIONERS,
                Set.of(Role.ADMIN.name()),
                VaadinIcon.BUILDING_O));
    }

    @Override
    public boolean forOperator() {
        return true;
    }
}
