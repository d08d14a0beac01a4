package chairtime.shell;

import chairtime.platform.ui.MenuItem;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where I am: the place in the navigation, the pages above this one, this page. */
class Breadcrumb extends Nav {

    private final OrderedList list = new OrderedList();

    Breadcrumb() {
        addClassName("breadcrumb");
        getElement().setAttribute("aria-label", "Breadcrumb");
        add(list);
    }

    void show(String path, Page page, List<MenuItem> menu) {
        list.removeAll();
        above(path, page, menu).forEach(crumb -> list.add(new ListItem(new Anchor(crumb.path(), crumb.label()))));
        Span here = new Span(page.title());
        ListItem last = new ListItem(here);
        last.getElement().setAttribute("aria-current", "page");
        list.add(last);
    }

    private static List<Page.Crumb> above(String path, Page page, List<MenuItem> menu) {
        List<Page.Crumb> crumbs = new ArrayList<>();
        if (path.isEmpty()) {
            return crumbs;
        }
        crumbs.add(new Page.Crumb("Today", ""));
        if (page.parents().isEmpty()) {
            place(path, menu)
                    .map(item -> new Page.Crumb(item.label(), item.path()))
                    .ifPresent(crumbs::add);
        }
        crumbs.addAll(page.parents());
        return crumbs;
    }

    private static Optional<MenuItem> place(String path, List<MenuItem> menu) {
        return menu.stream()
                .filter(item -> !item.path().isEmpty() && path.startsWith(item.path() + "/"))
                .max(Comparator.comparingInt(item -> item.path().length()));
    }
}
