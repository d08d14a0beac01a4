package chairtime.shell;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import chairtime.security.SignedInUser;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The navigation, put together from what the modules contribute. */
@Component
class Menu {

    private static final MenuItem TODAY = new MenuItem(0, "Today", "Today", "", Set.of(), VaadinIcon.HOME_O);

    private final ObjectProvider<MenuContribution> contributions;

    Menu(ObjectProvider<MenuContribution> contributions) {
        this.contributions = contributions;
    }

    /** What the person may open, in order. */
    List<MenuItem> visibleTo(SignedInUser user) {
        Set<String> roles = user.roles().stream().map(Enum::name).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(TODAY),
                        contributions.stream()
                                .filter(contribution -> contribution.forOperator()
                                        || !user.organisation().isOperator())
                                .flatMap(contribution -> contribution.items().stream()))
                .filter(item -> item.roles().isEmpty() || item.roles().stream().anyMatch(roles::contains))
                .sorted(Comparator.comparingInt(MenuItem::order))
                .toList();
    }

    Navigation createNavigation(SignedInUser user) {
        return new Navigation(visibleTo(user));
    }
}
