package chairtime.activity.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Delivery in the navigation. */
@Component
class DeliveryMenu implements MenuContribution {

    private static final String JOB = "Delivery";

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(
                        60,
                        JOB,
                        "Delivery position",
                        DeliveryNavigation.DELIVERY,
                        DeliveryRoles.COMMISSIONERS,
                        VaadinIcon.CHART),
                new MenuItem(61, JOB, "My delivery", DeliveryNavigation.MINE, Set.of("PROVIDER"), VaadinIcon.CHART),
                new MenuItem(
                        62,
                        JOB,
                        "Imports",
                        DeliveryNavigation.IMPORTS,
                        Set.of("RECOVERY_LEAD", "AUDITOR"),
                        VaadinIcon.UPLOAD),
                new MenuItem(
                        63,
                        JOB,
                        "Claims",
                        DeliveryNavigation.CLAIMS,
                        Set.of("RECOVERY_LEAD", "AUDITOR"),
                        VaadinIcon.FILE_TEXT),
                new MenuItem(
                        63,
                        JOB,
                        "Claims added up",
                        DeliveryNavigation.CLAIM_SUMS,
                        Set.of("RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR"),
                        VaadinIcon.PIE_BAR_CHART));
    }
}
