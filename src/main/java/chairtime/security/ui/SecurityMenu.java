package chairtime.security.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import chairtime.security.Role;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Accounts in the navigation. */
@Component
class SecurityMenu implements MenuContribution {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(
                90,
                "Administration",
                "Accounts",
                SecurityNavigation.ACCOUNTS,
                Set.of(Role.ADMIN.name()),
                VaadinIcon.USERS));
    }

    @Override
    public boolean forOperator() {
        return true;
    }
}
