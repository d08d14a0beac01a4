package chairtime.shell;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The person's places as links, so that the first page is never empty. */
class Places extends Card {

    Places(List<MenuItem> items) {
        super("Where to go");
        UnorderedList list = new UnorderedList();
        list.addClassName("places");
        items.stream()
                .filter(item -> !item.path().isEmpty())
                .forEach(item -> list.add(new ListItem(item.icon().create(), new Anchor(item.path(), item.label()))));
        list.add(new ListItem(
                com.vaadin.flow.component.icon.VaadinIcon.USER.create(), new Anchor("account", "My account")));
        add(list);
    }
}
