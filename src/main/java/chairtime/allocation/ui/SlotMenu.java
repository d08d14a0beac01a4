package chairtime.allocation.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The places of slots in the navigation. */
@Component
class SlotMenu implements MenuContribution {

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(
                        42,
                        "Capacity",
                        "Slots",
                        SlotRoutes.CAPACITY,
                        Set.of("COORDINATOR", "CLINICIAN", "COMMISSIONER", "RECOVERY_LEAD"),
                        VaadinIcon.CALENDAR_CLOCK),
                new MenuItem(
                        43, "Capacity", "My slots", SlotRoutes.CALENDAR, Set.of("PROVIDER"), VaadinIcon.CALENDAR_CLOCK),
                new MenuItem(
                        48,
                        "Capacity",
                        "How slots are given",
                        SlotRoutes.GIVING,
                        Set.of("COORDINATOR", "CLINICIAN", "COMMISSIONER", "RECOVERY_LEAD", "PROVIDER"),
                        VaadinIcon.SCALE_UNBALANCE),
                new MenuItem(
                        49,
                        "Referrals",
                        "Rules of urgent care",
                        SlotRoutes.RULES,
                        Set.of("COORDINATOR", "CLINICIAN", "COMMISSIONER", "RECOVERY_LEAD", "AUDITOR", "ADMIN"),
                        VaadinIcon.COG),
                new MenuItem(
                        94, "Administration", "Postcodes", SlotRoutes.AREAS, Set.of("ADMIN"), VaadinIcon.MAP_MARKER));
    }
}
