package chairtime.activity.ui;

import chairtime.activity.ServiceLine;
import chairtime.activity.TermsChange;
import chairtime.activity.TermsKind;
import chairtime.activity.TermsPreview;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.DayField;
import chairtime.platform.ui.ErrorSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks for a change of terms, shows what it would do to the years, and only then lets it be recorded. */
class TermsForm extends Div {

    private static final int REFERENCE_MAX_LENGTH = 200;

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<TermsKind> kind = new Select<>();
    private final Select<ServiceLine> line = new Select<>();
    private final Checkbox recurring = new Checkbox("Comes again every year", true);
    private final DayField validFrom = new DayField("First day");
    private final DayField validTo = new DayField("Last day");
    private final BigDecimalField target = AccountFields.units("Target", "Of a full year", "units");
    private final BigDecimalField value = AccountFields.pounds("Value", "Of a full year");
    private final BigDecimalField percent =
            AccountFields.units("Uplift", "By how much the value rises; may be backdated", "%");
    private final DayField agreedOn = new DayField("Agreed on, or notice served on");
    private final TextArea reason = AccountFields.reason();
    private final TextField reference =
            AccountFields.text("Reference", "Such as a letter or a variation notice", REFERENCE_MAX_LENGTH);
    private final Div preview = new Div();
    private final Button record = new Button("Record these terms", click -> attempt(this::save));
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final String contractNumber;
    private final transient Actions actions;

    /** What the form leads to; both refuse what breaks a rule. */
    interface Actions {

        /** What the change would do. */
        TermsPreview preview(TermsChange change);

        /** Records it. */
        void record(TermsChange change);
    }

    TermsForm(String contractNumber, Actions actions) {
        this.contractNumber = contractNumber;
        this.actions = actions;
        addClassName("stack");
        Div form = new Div(errors);
        form.addClassName("form");
        kind.setLabel("What changes");
        kind.setItems(TermsKind.recorded());
        kind.setItemLabelGenerator(TermsKind::label);
        kind.setValue(TermsKind.VARIATION);
        line.setLabel("Service");
        line.setItems(ServiceLine.values());
        line.setItemLabelGenerator(ServiceLine::label);
        line.setValue(ServiceLine.GENERAL);
        validTo.setHelperText("Empty until further notice; what does not recur ends in its year");
        preview.getElement().setAttribute("aria-live", "polite");
        Button show = new Button("Show what this changes", click -> attempt(this::show));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        record.setDisableOnClick(true);
        Div foot = new Div(show, record);
        foot.addClassName("form-foot");
        fields.put("kind", kind);
        fields.put("line", line);
        fields.put("recurring", recurring);
        fields.put("validFrom", validFrom);
        fields.put("validTo", validTo);
        fields.put("target", target);
        fields.put("value", value);
        fields.put("upliftPercent", percent);
        fields.put("agreedOn", agreedOn);
        fields.put("reason", reason);
        fields.put("reference", reference);
        fields.values().forEach(field -> {
            form.add(field);
            ((HasValue<?, ?>) field).addValueChangeListener(change -> changed());
        });
        add(form, preview, foot);
        changed();
    }

    /** What was shown is no longer what would be recorded. */
    private void changed() {
        TermsKind chosen = kind.getValue();
        target.setVisible(chosen.saysTarget());
        value.setVisible(chosen.saysValue());
        percent.setVisible(chosen == TermsKind.UPLIFT);
        validTo.setVisible(chosen != TermsKind.UPLIFT && chosen != TermsKind.CLOSURE);
        validFrom.setLabel(chosen == TermsKind.CLOSURE ? "First day without the contract" : "First day");
        preview.removeAll();
        record.setEnabled(false);
    }

    private void show() {
        preview.removeAll();
        preview.add(new TermsPreviewTable(actions.preview(change())));
        record.setEnabled(true);
    }

    private void save() {
        actions.record(change());
    }

    private void attempt(Runnable action) {
        errors.clear();
        if (validFrom.isEmpty()) {
            errors.show(Map.of(validFrom, "Choose the first day."));
            return;
        }
        try {
            action.run();
        } catch (RefusedException refused) {
            errors.show(refused, fields);
        }
    }

    private TermsChange change() {
        TermsKind chosen = kind.getValue();
        return new TermsChange(
                contractNumber,
                line.getValue(),
                recurring.getValue(),
                chosen,
                validFrom.getValue(),
                validTo.isVisible() ? validTo.getValue() : null,
                chosen.saysTarget() ? AccountFields.uda(target) : null,
                chosen.saysValue() ? AccountFields.money(value) : null,
                chosen == TermsKind.UPLIFT ? percent.getValue() : null,
                agreedOn.getValue(),
                reason.getValue(),
                reference.getValue());
    }
}
