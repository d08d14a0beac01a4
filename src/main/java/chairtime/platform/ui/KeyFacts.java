package chairtime.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** A strip of three to five facts, with their units, under the title of a page. */
public class KeyFacts extends DescriptionList implements HasSize {

    /** An empty strip. */
    public KeyFacts() {
        addClassName("key-facts");
    }

    /** Adds a fact written as text. */
    public KeyFacts fact(String label, String value) {
        return add(label, new Description(value));
    }

    /** Adds a fact that is more than text, such as a status or a link. */
    public KeyFacts fact(String label, Component value) {
        return add(label, new Description(value));
    }

    private KeyFacts add(String label, Description description) {
        Div pair = new Div(new Term(label), description);
        pair.addClassName("key-fact");
        getElement().appendChild(pair.getElement());
        return this;
    }
}
