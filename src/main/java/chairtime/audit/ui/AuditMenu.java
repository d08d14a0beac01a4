package chairtime.audit.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import chairtime.security.Role;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The audit record in the navigation. */
@Component
class AuditMenu implements MenuContribution {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(
                91,
                "Administration",
                "Audit record",
                AuditNavigation.AUDIT,
                Set.of(Role.AUDITOR.name()),
                VaadinIcon.CLIPBOARD_TEXT));
    }
}
