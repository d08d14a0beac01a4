package chairtime.allocation.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;

/** A reason in words, and one or two things that can be done with it. */
class ReasonForm extends Div {

    private static final int REASON_MAX_LENGTH = 2000;

    private final ErrorSummary summary = new ErrorSummary();
    private final TextArea reason;
    private final Div foot = new Div();

    /** @param question what is asked for */
    ReasonForm(String question) {
        addClassName("form");
        reason = new TextArea(question);
        reason.setMaxLength(REASON_MAX_LENGTH);
        reason.setWidthFull();
        reason.setHelperText("Kept for the auditor. Do not name the patient or anybody else.");
        foot.addClassName("form-foot");
        add(summary, reason, foot);
    }

    /** Adds what can be done, the main thing first; a refusal is shown at the field. */
    ReasonForm action(String verb, Consumer<String> action) {
        Button button = new Button(verb, click -> {
            summary.clear();
            try {
                action.accept(reason.getValue());
            } catch (RefusedException refusal) {
                summary.show(refusal, Map.of("reason", reason, "safeguarding", reason));
            }
        });
        if (foot.getChildren().findAny().isEmpty()) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        foot.add(button);
        return this;
    }
}
