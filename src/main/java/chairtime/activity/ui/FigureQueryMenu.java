package chairtime.activity.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Differences and queries in the navigation. */
@Component
class FigureQueryMenu implements MenuContribution {

    private static final String JOB = "Delivery";

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(
                        63,
                        JOB,
                        "Differences between sources",
                        FigureQueryNavigation.DIFFERENCES,
                        Set.of("RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR"),
                        VaadinIcon.SPLIT),
                new MenuItem(
                        64,
                        JOB,
                        "Queries about figures",
                        FigureQueryNavigation.QUERIES,
                        Set.of("RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR", "PROVIDER"),
                        VaadinIcon.QUESTION_CIRCLE_O));
    }
}
