package chairtime.procurement.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ProcurementMenu implements MenuContribution {

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(
                        20,
                        "Needs and calls",
                        "Needs and calls",
                        ProcurementNavigation.NEEDS,
                        Set.of("COMMISSIONER", "RECOVERY_LEAD", "APPROVER", "FINANCE", "AUDITOR"),
                        VaadinIcon.MEGAPHONE),
                new MenuItem(
                        93,
                        "Administration",
                        "Approval limits",
                        ProcurementNavigation.LIMITS,
                        Set.of("ADMIN"),
                        VaadinIcon.SCALE));
    }
}
