package chairtime.activity.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.DayField;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;

/** What the forms of reviews have in common: fields by name, and a summary of what has to be put right. */
abstract class ReviewForm extends Div {

    private static final int KEYSTROKES_REST = 1_500;

    private final ErrorSummary summary = new ErrorSummary();
    private final Map<String, Component> fields = new LinkedHashMap<>();

    ReviewForm() {
        addClassName("form");
        add(summary);
    }

    /** A longer text; its value arrives when typing rests, so that a draft can be kept. */
    TextArea text(String property, String label, String hint, int maxLength) {
        TextArea field = new TextArea(label);
        field.setMaxLength(maxLength);
        field.setMinRows(3);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(KEYSTROKES_REST);
        hint(field, hint);
        return keep(property, field);
    }

    DayField day(String property, String label, String hint) {
        DayField field = new DayField(label);
        field.addClassName("short-field");
        hint(field, hint);
        return keep(property, field);
    }

    BigDecimalField pounds(String property, String label, String hint) {
        BigDecimalField field = number(property, label, hint);
        field.setPrefixComponent(new Span("£"));
        return field;
    }

    BigDecimalField units(String property, String label, String hint) {
        BigDecimalField field = number(property, label, hint);
        field.setSuffixComponent(new Span("UDA"));
        return field;
    }

    private BigDecimalField number(String property, String label, String hint) {
        BigDecimalField field = new BigDecimalField(label);
        field.setLocale(Locale.UK);
        field.addClassName("short-field");
        hint(field, hint);
        return keep(property, field);
    }

    <C extends Component> C keep(String property, C field) {
        fields.put(property, field);
        add(field);
        return field;
    }

    /** The row of buttons under the fields. */
    Div foot(Component... buttons) {
        Div foot = new Div(buttons);
        foot.addClassName("form-foot");
        add(foot);
        return foot;
    }

    Button main(String verb, Runnable action) {
        Button button = new Button(verb, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Shows what is wrong by field; true when nothing is. */
    boolean check(Map<Component, String> problems) {
        summary.show(problems);
        return problems.isEmpty();
    }

    /** Does it; a refusal is shown at its field, and everything typed stays. */
    void attempt(Runnable action) {
        try {
            summary.clear();
            action.run();
        } catch (RefusedException refusal) {
            summary.show(refusal, fields);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Messages.lostUpdate();
        }
    }

    static void hint(HasHelper field, String hint) {
        if (!hint.isEmpty()) {
            field.setHelperText(hint);
            field.getElement().getThemeList().add("helper-above-field");
        }
    }
}
