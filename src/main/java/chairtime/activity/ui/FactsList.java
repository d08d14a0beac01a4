package chairtime.activity.ui;

import com.vaadin.flow.component.html.DescriptionList;

/** Facts with their names, one under the other. */
class FactsList extends DescriptionList {

    FactsList() {
        addClassName("facts-list");
    }

    void fact(String label, String value) {
        add(new Term(label), new Description(value));
    }
}
