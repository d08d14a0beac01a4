package chairtime.allocation.ui;

import chairtime.allocation.TriageDecision;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.DayField;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Changes a rule from a day on, for a reason. */
class RuleDialog extends Dialog {

    private final ErrorSummary summary = new ErrorSummary();
    private final Div form = new Div();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final DayField validFrom = new DayField("Holds from");
    private final TextArea reason = new TextArea("Reason");

    RuleDialog(String title, String consequence, LocalDate today) {
        setHeaderTitle(title);
        setMaxWidth("42rem");
        form.addClassName("form-group");
        validFrom.setValue(today);
        validFrom.setRequiredIndicatorVisible(true);
        reason.setMaxLength(TriageDecision.REASON_MAX_LENGTH);
        reason.setWidthFull();
        reason.setHelperText("Such as the minute in which it was decided. Kept for the auditor.");
        add(summary, new Paragraph(consequence), form);
    }

    /** Adds a field; it has to be filled where it says that it is required. */
    <C extends Component> C field(String property, C field) {
        fields.put(property, field);
        form.add(field);
        return field;
    }

    /** Adds a whole number that is required. */
    IntegerField number(String property, String label, @Nullable Integer now) {
        IntegerField field = field(property, new IntegerField(label));
        field.setValue(now);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** Adds a text that is required. */
    TextField text(String property, String label, String now) {
        TextField field = field(property, new TextField(label));
        field.setWidthFull();
        field.setValue(now);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** Opens; the button hands over the day and the reason. A refusal is shown at its field. */
    void open(BiConsumer<LocalDate, String> save) {
        field("validFrom", validFrom);
        field("reason", reason);
        Button main = new Button("Change this rule", click -> save(save));
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Go back", click -> close()), main);
        open();
    }

    private void save(BiConsumer<LocalDate, String> save) {
        Map<Component, String> missing = new LinkedHashMap<>();
        fields.values().forEach(field -> {
            if (field instanceof HasValue<?, ?> value && value.isRequiredIndicatorVisible() && value.isEmpty()) {
                missing.put(field, "Fill this in.");
            }
        });
        summary.show(missing);
        if (!missing.isEmpty()) {
            return;
        }
        try {
            save.accept(validFrom.getValue(), reason.getValue());
            close();
            Messages.done("The rule holds from " + Formats.date(validFrom.getValue()) + ".");
        } catch (RefusedException refusal) {
            summary.show(refusal, fields);
        }
    }
}
