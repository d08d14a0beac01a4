package chairtime.shell;

import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The places of the application by job; the one where the person is says so. */
class Navigation extends Nav {

    private static final String CURRENT = "aria-current";

    private final Map<String, Anchor> linkByPath = new LinkedHashMap<>();

    Navigation(List<MenuItem> items) {
        addClassName("navigation");
        getElement().setAttribute("aria-label", "Main");
        Map<String, List<MenuItem>> byJob =
                items.stream().collect(Collectors.groupingBy(MenuItem::job, LinkedHashMap::new, Collectors.toList()));
        UnorderedList jobs = new UnorderedList();
        byJob.forEach((job, places) ->
                jobs.add(places.size() == 1 ? new ListItem(link(places.get(0), true)) : group(job, places)));
        add(jobs);
    }

    /** Marks the place that the address belongs to: the longest path that the address starts with. */
    void at(String address) {
        String here = linkByPath.keySet().stream()
                .filter(path -> path.equals(address) || !path.isEmpty() && address.startsWith(path + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
        linkByPath.forEach((path, link) -> mark(link, Objects.equals(path, here)));
    }

    private static void mark(Anchor link, boolean current) {
        if (current) {
            link.getElement().setAttribute(CURRENT, "page");
        } else {
            link.getElement().removeAttribute(CURRENT);
        }
    }

    private ListItem group(String job, List<MenuItem> places) {
        Span heading = new Span(icon(places.get(0)), new Span(job));
        heading.addClassName("navigation-job");
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("aria-label", job);
        places.forEach(place -> list.add(new ListItem(link(place, false))));
        return new ListItem(heading, list);
    }

    private Anchor link(MenuItem item, boolean withIcon) {
        Anchor link = new Anchor(item.path(), new Span(item.label()));
        if (withIcon) {
            link.addComponentAsFirst(icon(item));
        }
        linkByPath.put(item.path(), link);
        return link;
    }

    private static Icon icon(MenuItem item) {
        Icon icon = item.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
