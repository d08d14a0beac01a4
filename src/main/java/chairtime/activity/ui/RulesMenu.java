package chairtime.activity.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The rules in the navigation; the operator sets those that hold for everybody. */
@Component
class RulesMenu implements MenuContribution {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(
                69,
                "Rules",
                "Rules and tariffs",
                DeliveryNavigation.RULES,
                Set.of("RECOVERY_LEAD", "COMMISSIONER", "APPROVER", "FINANCE", "AUDITOR", "ADMIN"),
                VaadinIcon.SCALE));
    }

    @Override
    public boolean forOperator() {
        return true;
    }
}
