package chairtime.allocation.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The places of appointments in the navigation. */
@Component
class AppointmentMenu implements MenuContribution {

    private static final Set<String> PRACTICE = Set.of("PROVIDER");

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(38, "Patients", "Who is coming", AppointmentRoutes.LIST, PRACTICE, VaadinIcon.USER_CLOCK),
                new MenuItem(
                        39,
                        "Patients",
                        "Session return",
                        AppointmentRoutes.RETURN,
                        PRACTICE,
                        VaadinIcon.CLIPBOARD_CHECK),
                new MenuItem(
                        48,
                        "Capacity",
                        "Session returns",
                        AppointmentRoutes.RETURNS,
                        Set.of("COMMISSIONER", "FINANCE", "AUDITOR", "RECOVERY_LEAD"),
                        VaadinIcon.CLIPBOARD_CHECK));
    }
}
