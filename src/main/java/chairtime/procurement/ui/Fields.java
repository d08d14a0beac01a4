package chairtime.procurement.ui;

import chairtime.platform.Money;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;

/** Fields as all forms of procurement have them: label above, hint under it, units in the field. */
final class Fields {

    private static final int KEYSTROKES_REST = 1_500;

    private Fields() {}

    static TextField text(String label, String hint, int maxLength) {
        TextField field = new TextField(label);
        field.setMaxLength(maxLength);
        return wide(field, hint);
    }

    /** Longer text; its value arrives when typing rests, so that a draft can be kept. */
    static TextArea area(String label, String hint, int maxLength) {
        TextArea field = new TextArea(label);
        field.setMaxLength(maxLength);
        field.setMinRows(3);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(KEYSTROKES_REST);
        return wide(field, hint);
    }

    static IntegerField count(String label, String hint, String unit) {
        IntegerField field = new IntegerField(label);
        field.setSuffixComponent(new Span(unit));
        field.addClassName("short-field");
        hint(field, hint);
        return field;
    }

    static BigDecimalField pounds(String label, String hint) {
        BigDecimalField field = new BigDecimalField(label);
        field.setPrefixComponent(new Span("£"));
        field.setLocale(Locale.UK);
        field.addClassName("short-field");
        field.addValueChangeListener(change -> {
            if (change.getValue() != null && change.getValue().scale() != 2) {
                field.setValue(change.getValue().setScale(2, RoundingMode.HALF_UP));
            }
        });
        hint(field, hint);
        return field;
    }

    static DatePicker day(String label, String hint) {
        DatePicker field = new DatePicker(label);
        field.setI18n(calendar());
        field.setLocale(Locale.UK);
        field.addClassName("short-field");
        hint(field, hint);
        return field;
    }

    static DatePicker.DatePickerI18n calendar() {
        return new DatePicker.DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd", "d.M.yyyy")
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue());
    }

    static void hint(HasHelper field, String hint) {
        if (!hint.isEmpty()) {
            field.setHelperText(hint);
            field.getElement().getThemeList().add("helper-above-field");
        }
    }

    static Optional<Money> money(BigDecimalField field) {
        return field.getOptionalValue().map(Money::rounded);
    }

    static int number(IntegerField field) {
        return field.getOptionalValue().orElse(0);
    }

    /** A group of fields under a heading. */
    static Div group(String heading, com.vaadin.flow.component.Component... fields) {
        Div group = new Div(new H2(heading));
        group.add(fields);
        group.addClassName("form-group");
        return group;
    }

    static Button main(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    static Button other(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static <F extends com.vaadin.flow.component.Component & HasHelper & HasSize> F wide(F field, String hint) {
        field.setWidthFull();
        hint(field, hint);
        return field;
    }
}
