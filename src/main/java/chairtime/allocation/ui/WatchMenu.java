package chairtime.allocation.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The places of watching over referrals and capacity in the navigation. */
@Component
class WatchMenu implements MenuContribution {

    private static final String REFERRALS = "Referrals";
    private static final String CAPACITY = "Capacity";
    private static final Set<String> PLANNERS = Set.of("COORDINATOR", "CLINICIAN", "COMMISSIONER", "RECOVERY_LEAD");
    private static final Set<String> COUNTERS =
            Set.of("COMMISSIONER", "RECOVERY_LEAD", "FINANCE", "AUDITOR", "COORDINATOR");
    private static final Set<String> WATCHERS =
            Set.of("COORDINATOR", "CLINICIAN", "COMMISSIONER", "RECOVERY_LEAD", "AUDITOR");

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(39, REFERRALS, "Board", WatchRoutes.BOARD, WATCHERS, VaadinIcon.DASHBOARD),
                new MenuItem(44, REFERRALS, "Missed deadlines", WatchRoutes.BREACHES, WATCHERS, VaadinIcon.ALARM),
                new MenuItem(
                        45,
                        REFERRALS,
                        "Duty leads",
                        WatchRoutes.DUTY_LEADS,
                        Set.of("COORDINATOR", "COMMISSIONER", "ADMIN"),
                        VaadinIcon.PHONE),
                new MenuItem(46, CAPACITY, "Next days", WatchRoutes.OUTLOOK, PLANNERS, VaadinIcon.LINE_CHART),
                new MenuItem(47, CAPACITY, "Unfilled slots", WatchRoutes.UNFILLED, PLANNERS, VaadinIcon.CALENDAR_O),
                new MenuItem(48, CAPACITY, "Five counts", WatchRoutes.COUNTS, COUNTERS, VaadinIcon.ABACUS),
                new MenuItem(49, CAPACITY, "Commitment", WatchRoutes.COMMITMENT, Set.of("ADMIN"), VaadinIcon.FLAG));
    }
}
