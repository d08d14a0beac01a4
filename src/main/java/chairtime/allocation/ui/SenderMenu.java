package chairtime.allocation.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Senders of referrals in the navigation. */
@Component
class SenderMenu implements MenuContribution {

    static final String SENDERS = "admin/senders";

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(
                94, "Administration", "Senders of referrals", SENDERS, Set.of("ADMIN"), VaadinIcon.CONNECT));
    }
}
