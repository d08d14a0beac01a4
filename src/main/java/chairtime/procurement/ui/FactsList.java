package chairtime.procurement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Facts one under the other: what it is, and what it says. */
class FactsList extends DescriptionList {

    FactsList() {
        addClassName("facts-list");
    }

    FactsList fact(String label, String value) {
        add(new Term(label), new Description(value));
        return this;
    }

    FactsList fact(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
