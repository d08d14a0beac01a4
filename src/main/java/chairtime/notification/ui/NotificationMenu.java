package chairtime.notification.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import chairtime.security.Role;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Mails and letters in the navigation. */
@Component
class NotificationMenu implements MenuContribution {

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(
                        80,
                        "Letters and mail",
                        "Letters",
                        NotificationNavigation.LETTERS,
                        Set.of(),
                        VaadinIcon.FILE_TEXT_O),
                new MenuItem(
                        81,
                        "Letters and mail",
                        "Outbox",
                        NotificationNavigation.OUTBOX,
                        Set.of(Role.ADMIN.name(), Role.AUDITOR.name(), Role.COMMISSIONER.name()),
                        VaadinIcon.ENVELOPE_O));
    }

    @Override
    public boolean forOperator() {
        return true;
    }
}
