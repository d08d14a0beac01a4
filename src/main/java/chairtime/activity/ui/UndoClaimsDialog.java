package chairtime.activity.ui;

import chairtime.activity.ClaimImport;
import chairtime.activity.ClaimImports;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;

/** Asks before an import of claims is undone, and why. */
class UndoClaimsDialog extends Dialog {

    private final ErrorSummary summary = new ErrorSummary();
    private final TextArea reason = new TextArea("Reason");

    /** @param action takes the reason; a refusal is shown at the field */
    UndoClaimsDialog(ClaimImport claims, Consumer<String> action) {
        setHeaderTitle("Undo the import of " + claims.fileName() + "?");
        setMaxWidth("36rem");
        reason.setMaxLength(ClaimImports.REASON_MAX_LENGTH);
        reason.setWidthFull();
        reason.setHelperText("Kept for the auditor.");
        add(
                summary,
                new Paragraph(
                        "%s claims are taken out of the sums and removed; the delivery of your contracts changes back"
                                        .formatted(Formats.count(claims.rowsStored()))
                                + " by " + Formats.uda(claims.units())
                                + ". What earlier files say about the same claims holds again."),
                reason);
        Button go = new Button("Undo the import", click -> go(action));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
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
