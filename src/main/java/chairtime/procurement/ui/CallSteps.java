package chairtime.procurement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** The steps of a long form, of which any can be gone to. */
class CallSteps extends OrderedList {

    private final List<String> titles;
    private final List<Button> buttons = new ArrayList<>();

    CallSteps(List<String> titles, IntConsumer open) {
        this.titles = titles;
        addClassName("steps");
        getElement().setAttribute("aria-label", "Steps of this form");
        for (int step = 0; step < titles.size(); step++) {
            int index = step;
            Button button = new Button((step + 1) + ". " + titles.get(step), click -> open.accept(index));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            buttons.add(button);
            add(new ListItem(button));
        }
    }

    String title(int step) {
        return titles.get(step).toLowerCase(java.util.Locale.ROOT);
    }

    void show(int current) {
        for (int step = 0; step < buttons.size(); step++) {
            Button button = buttons.get(step);
            if (step == current) {
                button.getElement().setAttribute("aria-current", "step");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
            button.setClassName("step-current", step == current);
            button.setClassName("step-before", step < current);
        }
    }
}
