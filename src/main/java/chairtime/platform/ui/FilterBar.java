package chairtime.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The row above a list that narrows it, says how many entries are left and lets columns be chosen. Its state is in the
 * address, so that it survives a reload and the way back, and a link shows the same list to somebody else. The view
 * calls {@link #read} when it is entered, which is also what a change leads to.
 */
public class FilterBar extends Div {

    private static final String YES = "yes";

    /** A field and its value as a parameter of the address has it; nothing chosen is the empty text. */
    private record Kept(Consumer<String> read, Supplier<String> write) {}

    private final Map<String, Kept> fields = new LinkedHashMap<>();
    private final Span count = new Span();
    private boolean reading;

    /** A row without fields yet. */
    public FilterBar() {
        addClassName("filters");
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
    }

    /**
     * Adds a field for a part of a text.
     *
     * @param parameter its name in the address
     * @param label its name on the page
     * @param hint what may be typed, for instance {@code Number, name or postcode}; may be empty
     */
    public TextField text(String parameter, String label, String hint) {
        TextField field = new TextField(label);
        field.setPlaceholder(hint);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return keep(parameter, field, field::setValue, field::getValue);
    }

    /**
     * Adds a choice of one value or all.
     *
     * @param parameter its name in the address
     * @param label its name on the page
     * @param values what can be chosen
     * @param word how the page calls a value
     * @param all how the page calls the choice of all
     */
    public <E extends Enum<E>> Select<E> choice(
            String parameter, String label, E[] values, SerializableFunction<E, String> word, String all) {
        return choice(parameter, label, Arrays.asList(values), E::name, word, all);
    }

    /**
     * Adds a choice of one value or all.
     *
     * @param parameter its name in the address
     * @param label its name on the page
     * @param values what can be chosen
     * @param name how the address calls a value
     * @param word how the page calls a value
     * @param all how the page calls the choice of all
     */
    public <V> Select<V> choice(
            String parameter,
            String label,
            List<V> values,
            SerializableFunction<V, String> name,
            SerializableFunction<V, String> word,
            String all) {
        Select<V> field = new Select<>();
        field.setLabel(label);
        field.setItems(values);
        field.setItemLabelGenerator(value -> value == null ? all : word.apply(value));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        return keep(
                parameter,
                field,
                wanted -> field.setValue(values.stream()
                        .filter(value -> name.apply(value).equals(wanted))
                        .findFirst()
                        .orElse(null)),
                () -> field.isEmpty() ? "" : name.apply(field.getValue()));
    }

    /**
     * Adds a day.
     *
     * @param parameter its name in the address
     * @param label its name on the page
     */
    public DatePicker day(String parameter, String label) {
        DatePicker field = new DayField(label);
        field.setClearButtonVisible(true);
        return keep(
                parameter,
                field,
                day -> field.setValue(parse(day)),
                () -> field.isEmpty() ? "" : field.getValue().toString());
    }

    /**
     * Adds a condition that is on or off.
     *
     * @param parameter its name in the address
     * @param label its name on the page
     */
    public Checkbox only(String parameter, String label) {
        Checkbox field = new Checkbox(label);
        return keep(parameter, field, value -> field.setValue(YES.equals(value)), () -> field.getValue() ? YES : "");
    }

    /** Closes the row with the count, the choice of the list's columns and what else belongs there. */
    public FilterBar over(DataGrid<?> list, Component... others) {
        add(count, list.columnChooser());
        add(others);
        return this;
    }

    /** Takes over what the address says; what it does not say or nobody can choose is left open. */
    public void read(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        reading = true;
        try {
            fields.forEach((parameter, field) ->
                    field.read().accept(address.getSingleParameter(parameter).orElse("")));
        } finally {
            reading = false;
        }
    }

    /** Says how many entries are left, for instance {@code 12 mails}. */
    public void found(String entries) {
        count.setText(entries);
    }

    /** What is chosen, as the address says it. */
    public QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        fields.forEach((parameter, field) -> {
            String value = field.write().get();
            if (!value.isBlank()) {
                parameters.put(parameter, value);
            }
        });
        return QueryParameters.simple(parameters);
    }

    private <F extends Component & HasValue<?, ?>> F keep(
            String parameter, F field, Consumer<String> read, Supplier<String> write) {
        fields.put(parameter, new Kept(read, write));
        field.addValueChangeListener(change -> changed());
        add(field);
        return field;
    }

    private void changed() {
        if (!reading) {
            getUI().ifPresent(ui -> ui.navigate(ui.getActiveViewLocation().getPath(), parameters()));
        }
    }

    private static @Nullable LocalDate parse(String day) {
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
