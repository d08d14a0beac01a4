package chairtime.shell;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import chairtime.security.SignedInUser;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                        Stream.of(TODAY), contributions.stream().flatMap(contribution -> contribution.items().stream()))
                .filter(item -> item.roles().isEmpty() || item.roles().stream().anyMatch(roles::contains))
                .sorted(Comparator.comparingInt(MenuItem::order))
                .toList();
    }

    SideNav createNavigation(SignedInUser user) {
        List<MenuItem> items = visibleTo(user);
        SideNav navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", "Main");
        Map<String, List<MenuItem>> byJob =
                items.stream().collect(Collectors.groupingBy(MenuItem::job, LinkedHashMap::new, Collectors.toList()));
        byJob.forEach((job, places) ->
                navigation.addItem(places.size() == 1 ? link(places.get(0), items) : group(job, places, items)));
        return navigation;
    }

    private static SideNavItem group(String job, List<MenuItem> places, List<MenuItem> all) {
        SideNavItem group = new SideNavItem(job);
        group.setPrefixComponent(places.get(0).icon().create());
        group.setExpanded(true);
        places.forEach(place -> {
            SideNavItem link = link(place, all);
            link.setPrefixComponent(null);
            group.addItem(link);
        });
        return group;
    }

    private static SideNavItem link(MenuItem item, List<MenuItem> all) {
        SideNavItem link =
                new SideNavItem(item.label(), item.path(), item.icon().create());
        boolean ownsNested = !item.path().isEmpty()
                && all.stream().noneMatch(other -> other.path().startsWith(item.path() + "/"));
        link.setMatchNested(ownsNested);
        return link;
    }
}
