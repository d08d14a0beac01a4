package chairtime.procurement.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The provider's places in the navigation. */
@Component
class ProviderMenu implements MenuContribution {

    private static final Set<String> ROLES = Set.of("PROVIDER");

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(30, "Bids", "Calls and bids", ProviderRoutes.BIDS, ROLES, VaadinIcon.HANDSHAKE),
                new MenuItem(31, "Bids", "Diary", ProviderRoutes.DIARY, ROLES, VaadinIcon.CALENDAR));
    }
}
