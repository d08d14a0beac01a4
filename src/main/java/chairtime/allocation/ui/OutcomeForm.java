package chairtime.allocation.ui;

import chairtime.allocation.OutcomeData;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The outcome of an appointment that was attended, given later or put right. */
class OutcomeForm extends Div {

    private static final int REASON_MAX_LENGTH = 2000;

    private final ErrorSummary summary = new ErrorSummary();
    private final OutcomeFields fields = new OutcomeFields();
    private final TextArea reason = new TextArea("What was wrong?");
    private final BiConsumer<OutcomeData, String> give;

    /**
     * @param before outcome to put right; null for none
     * @param correction whether something was recorded before, so that a reason is needed
     * @param button what is done, a verb with its object
     * @param give takes outcome and reason; a refusal is shown at the field
     */
    OutcomeForm(@Nullable OutcomeData before, boolean correction, String button, BiConsumer<OutcomeData, String> give) {
        this.give = give;
        addClassName("form");
        fields.show(before);
        reason.setVisible(correction);
        reason.setMaxLength(REASON_MAX_LENGTH);
        reason.setWidthFull();
        reason.setHelperText("Kept with what was recorded before. Do not name the patient.");
        Button main = new Button(button, click -> give());
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div foot = new Div(main);
        foot.addClassName("form-foot");
        add(summary, fields, reason, foot);
    }

    private void give() {
        summary.clear();
        OutcomeData data = fields.data();
        if (data == null) {
            summary.show(Map.of(Objects.requireNonNull(fields.byProperty().get("outcome")), "Choose the outcome."));
            return;
        }
        try {
            give.accept(data, reason.getValue());
        } catch (RefusedException refusal) {
            Map<String, Component> known = new HashMap<>(fields.byProperty());
            known.put("reason", reason);
            summary.show(refusal, known);
        }
    }
}
