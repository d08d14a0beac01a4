package chairtime.allocation.ui;

import chairtime.allocation.TriageDecision;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;

/** Asks for the reason of something that is not done every day, and names the consequence. */
class ReasonDialog extends Dialog {

    private final ErrorSummary summary = new ErrorSummary();
    private final TextArea reason;

    /**
     * @param title the question, such as {@code Withdraw this referral?}
     * @param consequence what will happen
     * @param question the label of the reason
     * @param verb the button, a verb with its object
     * @param action takes the reason; a refusal is shown at the field
     */
    ReasonDialog(String title, String consequence, String question, String verb, Consumer<String> action) {
        setHeaderTitle(title);
        setMaxWidth("36rem");
        reason = new TextArea(question);
        reason.setMaxLength(TriageDecision.REASON_MAX_LENGTH);
        reason.setWidthFull();
        reason.setHelperText("Kept for the auditor. Do not name the patient.");
        add(summary, new Paragraph(consequence), reason);
        Button go = new Button(verb, click -> go(action));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Go back", click -> close()), go);
    }

    private void go(Consumer<String> action) {
        summary.clear();
        try {
            action.accept(reason.getValue());
            close();
        } catch (RefusedException refusal) {
            summary.show(refusal, Map.of("reason", reason));
        }
    }
}
