package chairtime.allocation.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Fields whose values are kept as texts while they are typed, and shown again. */
final class DraftFields {

    private static final int MILLISECONDS_TO_PAUSE = 1_000;

    private record Field(HasValue<?, ?> field, Supplier<String> write, Consumer<String> read) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** A text, which is heard when typing pauses and not only when the field is left. */
    DraftFields text(String name, TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(MILLISECONDS_TO_PAUSE);
        return add(name, field, field::getValue, field::setValue);
    }

    DraftFields day(String name, DatePicker field) {
        return add(name, field, () -> field.isEmpty() ? "" : field.getValue().toString(), day -> {
            try {
                field.setValue(LocalDate.parse(day));
            } catch (DateTimeParseException unreadable) {
                field.clear();
            }
        });
    }

    DraftFields box(String name, Checkbox field) {
        return add(name, field, () -> field.getValue() ? "yes" : "", text -> field.setValue("yes".equals(text)));
    }

    <E extends Enum<E>> DraftFields one(String name, Select<E> field, E[] values) {
        return add(name, field, () -> field.isEmpty() ? "" : field.getValue().name(), text -> Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .ifPresent(field::setValue));
    }

    <E extends Enum<E>> DraftFields several(String name, CheckboxGroup<E> field, E[] values) {
        return add(
                name, field, () -> field.getValue().stream().map(Enum::name).collect(Collectors.joining(",")), text -> {
                    Set<String> names = new HashSet<>(Arrays.asList(text.split(",")));
                    field.setValue(Arrays.stream(values)
                            .filter(value -> names.contains(value.name()))
                            .collect(Collectors.toSet()));
                });
    }

    DraftFields and(DraftFields others) {
        fields.putAll(others.fields);
        return this;
    }

    /** What is typed, without what is empty. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            String text = field.write().get();
            if (!text.isEmpty()) {
                typed.put(name, text);
            }
        });
        return typed;
    }

    /** Shows what was typed. */
    void restore(Map<String, String> typed) {
        typed.forEach((name, text) -> {
            Field field = fields.get(name);
            if (field != null) {
                field.read().accept(text);
            }
        });
    }

    /** Tells of every change; call it when the fields show what they should at first. */
    void onChange(Runnable changed) {
        fields.values().forEach(each -> each.field().addValueChangeListener(change -> changed.run()));
    }

    private DraftFields add(String name, HasValue<?, ?> field, Supplier<String> write, Consumer<String> read) {
        fields.put(name, new Field(field, write, read));
        return this;
    }
}
