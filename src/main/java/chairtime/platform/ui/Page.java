package chairtime.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The base of every view: title, state, actions and key facts in one header, the content under it. */
public class Page extends Main {

    /**
     * A page above this one.
     *
     * @param label its name
     * @param path its address inside the application
     */
    public record Crumb(String label, String path) {}

    private final H1 heading = new H1();
    private final Div state = new Div();
    private final Div actions = new Div();
    private final Div strip = new Div();
    private final Div body = new Div();
    private final List<Crumb> parents = new ArrayList<>();
    private @Nullable MenuItem more;

    /** @param title in the user's words */
    public Page(String title) {
        addClassName("page");
        setId("main");
        getElement().setAttribute("tabindex", "-1");
        heading.setText(title);
        Div title1 = new Div(heading, state);
        title1.addClassName("page-title");
        state.addClassName("page-state");
        actions.addClassName("page-actions");
        strip.addClassName("page-facts");
        body.addClassName("page-body");
        Header header = new Header(title1, actions);
        header.addClassName("page-header");
        super.add(List.of(header, strip, body));
    }

    /** Gives the page another title, for instance once its record is known. */
    public Page title(String title) {
        heading.setText(title);
        return this;
    }

    /** The title in the page's heading. */
    public String title() {
        return heading.getText();
    }

    /** Names a page above this one for the breadcrumb; the outermost first, each address once. */
    public Page under(String label, String path) {
        parents.removeIf(crumb -> crumb.path().equals(path));
        parents.add(new Crumb(label, path));
        return this;
    }

    /** The pages above this one, outermost first. */
    public List<Crumb> parents() {
        return List.copyOf(parents);
    }

    /** Shows the state beside the title, in place of the one shown before. */
    public Page status(StatusTag status) {
        state.removeAll();
        state.add(status);
        return this;
    }

    /** Shows the one main button, in place of the one shown before. */
    public Page primaryAction(Button action) {
        action.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        action.addClassName("primary-action");
        primary().ifPresent(actions::remove);
        actions.addComponentAsFirst(action);
        return this;
    }

    /** Adds an action to the menu beside the main button. */
    public Page moreAction(String label, Runnable action) {
        if (more == null) {
            MenuBar bar = new MenuBar();
            bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
            bar.getElement().setAttribute("aria-label", "More actions");
            more = bar.addItem("More");
            actions.add(bar);
        }
        more.getSubMenu().addItem(label, click -> action.run());
        return this;
    }

    /** Takes all actions away. */
    public Page noActions() {
        actions.removeAll();
        more = null;
        return this;
    }

    /** Shows the strip of key facts, in place of the one shown before. */
    public Page facts(KeyFacts facts) {
        strip.removeAll();
        strip.add(facts);
        return this;
    }

    @Override
    public void add(Collection<Component> components) {
        body.add(components);
    }

    @Override
    public void add(Component... components) {
        body.add(components);
    }

    @Override
    public void remove(Collection<Component> components) {
        body.remove(components);
    }

    @Override
    public void remove(Component... components) {
        body.remove(components);
    }

    /** Empties the content; title, state, actions and facts stay. */
    @Override
    public void removeAll() {
        body.removeAll();
    }

    private Optional<Component> primary() {
        return actions.getChildren()
                .filter(child -> child.getElement().getClassList().contains("primary-action"))
                .findFirst();
    }
}
