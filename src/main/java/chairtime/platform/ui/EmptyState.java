package chairtime.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where there is nothing yet: says what the place is for and offers the first step. */
public class EmptyState extends Div {

    /**
     * @param title what there is none of
     * @param text what the place is for, and what fills it
     * @param actions the first step
     */
    public EmptyState(String title, String text, Component... actions) {
        addClassName("empty-state");
        Paragraph heading = new Paragraph(title);
        heading.addClassName("empty-title");
        add(heading, new Paragraph(text));
        if (actions.length > 0) {
            Div box = new Div(actions);
            box.addClassName("empty-actions");
            add(box);
        }
    }
}
