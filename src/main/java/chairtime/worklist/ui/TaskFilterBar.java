package chairtime.worklist.ui;

import chairtime.worklist.Urgency;
import chairtime.worklist.WorkItemFilter;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.function.Consumer;

/** The row above the list that narrows it. */
class TaskFilterBar extends Div {

    private static final int TYPING_PAUSE = 300;

    private final TextField text = new TextField("Subject or task");
    private final Select<String> process = new Select<>();
    private final Select<Urgency> urgency = new Select<>();
    private final Button clear = new Button("Clear filters");
    private boolean reading;

    TaskFilterBar(Map<String, String> processes, Consumer<WorkItemFilter> changed) {
        addClassName("filters");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        process.setLabel("Process");
        process.setEmptySelectionAllowed(true);
        process.setEmptySelectionCaption("All processes");
        process.setItemLabelGenerator(key -> key == null ? "All processes" : processes.getOrDefault(key, key));
        process.setItems(processes.keySet());
        urgency.setLabel("State");
        urgency.setEmptySelectionAllowed(true);
        urgency.setEmptySelectionCaption("Any state");
        urgency.setItemLabelGenerator(state -> state == null ? "Any state" : state.label());
        urgency.setItems(Urgency.values());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> changed.accept(WorkItemFilter.NONE));
        add(text, process, urgency, clear);
        text.addValueChangeListener(event -> tell(changed));
        process.addValueChangeListener(event -> tell(changed));
        urgency.addValueChangeListener(event -> tell(changed));
    }

    /** Shows that filter without telling anybody. */
    void read(WorkItemFilter filter) {
        reading = true;
        text.setValue(filter.text());
        process.setValue(filter.processKey());
        urgency.setValue(filter.urgency());
        clear.setVisible(!filter.isEmpty());
        reading = false;
    }

    private void tell(Consumer<WorkItemFilter> changed) {
        if (!reading) {
            changed.accept(new WorkItemFilter(text.getValue(), process.getValue(), urgency.getValue()));
        }
    }
}
