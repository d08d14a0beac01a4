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

/** Asks why a referral is taken back, and names the consequence. */
class WithdrawDialog extends Dialog {

    private final ErrorSummary summary = new ErrorSummary();
    private final TextArea reason = new TextArea("Why is it withdrawn?");

    /** @param withdraw takes the reason; a refusal is shown at the field */
    WithdrawDialog(Consumer<String> withdraw) {
        setHeaderTitle("Withdraw this referral?");
        setMaxWidth("36rem");
        reason.setMaxLength(TriageDecision.REASON_MAX_LENGTH);
        reason.setWidthFull();
        reason.setHelperText("Kept for the auditor. Do not name the patient.");
        add(
                summary,
                new Paragraph("The referral ends and the patient gets no slot by it. This cannot be undone; take a new"
                        + " referral if the patient needs care again."),
                reason);
        Button go = new Button("Withdraw referral", click -> go(withdraw));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Go back", click -> close()), go);
    }

    private void go(Consumer<String> withdraw) {
        summary.clear();
        try {
            withdraw.accept(reason.getValue());
            close();
        } catch (RefusedException refusal) {
            summary.show(refusal, Map.of("reason", reason));
        }
    }
}
