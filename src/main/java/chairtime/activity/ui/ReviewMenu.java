package chairtime.activity.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reviews in the navigation. */
@Component
class ReviewMenu implements MenuContribution {

    private static final String JOB = "Reviews";
    private static final Set<String> READERS = Set.of("RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR");

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(
                        65, JOB, "Mid-year reviews", ReviewNavigation.MID_YEAR, READERS, VaadinIcon.CALENDAR_CLOCK),
                new MenuItem(66, JOB, "Year ends", ReviewNavigation.YEAR_END, READERS, VaadinIcon.CALENDAR_CLOCK),
                new MenuItem(67, JOB, "Recoveries", ReviewNavigation.RECOVERIES, READERS, VaadinIcon.WALLET),
                new MenuItem(
                        67, JOB, "My reviews", ReviewNavigation.MINE, Set.of("PROVIDER"), VaadinIcon.CALENDAR_CLOCK));
    }
}
