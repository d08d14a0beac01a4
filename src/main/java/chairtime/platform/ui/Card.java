package chairtime.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white box with a heading that holds what belongs together. */
public class Card extends Section {

    private final Div head = new Div();
    private final Div actions = new Div();

    /** A card with that content. */
    public Card(String heading, Component... content) {
        addClassName("card");
        H2 title = new H2(heading);
        String id = "card-" + Integer.toHexString(System.identityHashCode(this));
        title.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        head.add(title);
        head.addClassName("card-head");
        add(head);
        add(content);
    }

    /** Adds actions beside the heading. */
    public Card actions(Component... more) {
        actions.addClassName("card-actions");
        actions.add(more);
        head.add(actions);
        return this;
    }
}
