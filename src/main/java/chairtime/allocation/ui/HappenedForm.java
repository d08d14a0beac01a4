package chairtime.allocation.ui;

import chairtime.allocation.AppointmentEnd;
import chairtime.allocation.AppointmentReport;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What happened with an appointment. */
class HappenedForm extends Div {

    private final ErrorSummary summary = new ErrorSummary();
    private final RadioButtonGroup<AppointmentEnd> end = new RadioButtonGroup<>("What happened?");
    private final OutcomeFields outcome = new OutcomeFields();
    private final TextArea reason = new TextArea("Why?");
    private final Paragraph consequence = new Paragraph();
    private final Consumer<AppointmentReport> record;

    /**
     * @param ends what can be said now
     * @param record takes what is said; a refusal is shown at the field
     */
    HappenedForm(List<AppointmentEnd> ends, Consumer<AppointmentReport> record) {
        this.record = record;
        addClassName("form");
        end.setItems(ends);
        end.setItemLabelGenerator(AppointmentEnd::label);
        end.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        end.addValueChangeListener(change -> adapt());
        reason.setMaxLength(AppointmentReport.REASON_MAX_LENGTH);
        reason.setWidthFull();
        reason.setHelperText("The coordinators read it. Do not name the patient.");
        Button main = new Button("Record what happened", click -> record());
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div foot = new Div(main);
        foot.addClassName("form-foot");
        add(summary, end, outcome, reason, consequence, foot);
        if (ends.size() == 1) {
            end.setValue(ends.get(0));
        }
        adapt();
    }

    private void adapt() {
        outcome.setVisible(end.getValue() == AppointmentEnd.ATTENDED);
        reason.setVisible(!end.isEmpty() && end.getValue() != AppointmentEnd.ATTENDED);
        consequence.setText(end.isEmpty() ? "" : words(end.getValue()));
    }

    private static String words(AppointmentEnd end) {
        return switch (end) {
            case ATTENDED -> "Give the outcome now if you know it; otherwise you are asked for it later.";
            case DID_NOT_ATTEND -> "The coordinators try to reach the patient. A child counts as not brought.";
            case CANCELLED_BY_PATIENT, CANCELLED_BY_PRACTICE, UNSUITABLE ->
                "The coordinators look for another slot for the patient.";
        };
    }

    private void record() {
        summary.clear();
        if (end.isEmpty()) {
            summary.show(Map.of(end, "Choose what happened."));
            return;
        }
        boolean attended = end.getValue() == AppointmentEnd.ATTENDED;
        try {
            record.accept(new AppointmentReport(
                    end.getValue(), attended ? "" : reason.getValue(), attended ? outcome.data() : null));
        } catch (RefusedException refusal) {
            Map<String, Component> fields = new HashMap<>(outcome.byProperty());
            fields.put("end", end);
            fields.put("reason", reason);
            summary.show(refusal, fields);
        }
    }
}
