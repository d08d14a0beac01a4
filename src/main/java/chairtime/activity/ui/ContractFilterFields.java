package chairtime.activity.ui;

import chairtime.activity.ContractFilter;
import chairtime.activity.DeliveryState;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Fields that choose contracts; their state is in the address. */
class ContractFilterFields {

    private static final String TEXT = "text";
    private static final String DISTRICTS = "districts";
    private static final String STATE = "state";

    final TextField text = new TextField("Search");
    final MultiSelectComboBox<String> districts = new MultiSelectComboBox<>("Postcode districts");
    final Select<DeliveryState> state = new Select<>();
    private final Runnable changed;
    private boolean reading;

    ContractFilterFields(Runnable changed) {
        this.changed = changed;
        text.setPlaceholder("Number, name or postcode");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> tell());
        districts.addValueChangeListener(change -> tell());
        state.setLabel("State");
        state.setItems(DeliveryState.values());
        state.setItemLabelGenerator(choice -> choice == null ? "All" : choice.label());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("All");
        state.addValueChangeListener(change -> tell());
    }

    void read(QueryParameters parameters, List<String> known) {
        reading = true;
        districts.setItems(known);
        text.setValue(parameters.getSingleParameter(TEXT).orElse(""));
        Set<String> wanted = parameters
                .getSingleParameter(DISTRICTS)
                .map(list ->
                        Arrays.stream(list.split(",")).filter(known::contains).collect(Collectors.toSet()))
                .orElse(Set.of());
        districts.setValue(wanted);
        state.setValue(parameters
                .getSingleParameter(STATE)
                .flatMap(name -> Arrays.stream(DeliveryState.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElse(null));
        reading = false;
    }

    void write(Map<String, String> parameters) {
        if (!text.isEmpty()) {
            parameters.put(TEXT, text.getValue());
        }
        if (!districts.isEmpty()) {
            parameters.put(DISTRICTS, String.join(",", new TreeSet<>(districts.getValue())));
        }
        if (state.getValue() != null) {
            parameters.put(STATE, state.getValue().name());
        }
    }

    ContractFilter filter() {
        return new ContractFilter(text.getValue(), Set.copyOf(districts.getValue()), state.getValue());
    }

    private void tell() {
        if (!reading) {
            changed.run();
        }
    }
}
