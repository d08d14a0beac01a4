package chairtime.activity.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;

/** Asks why something recorded is taken back, and says what that means. */
class TakeBackDialog extends Dialog {

    private static final int REASON_MAX_LENGTH = 1_000;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea reason = new TextArea("Reason");
    private final transient Consumer<String> takeBack;

    TakeBackDialog(String what, String consequence, Consumer<String> takeBack) {
        this.takeBack = takeBack;
        setHeaderTitle("Take back: " + what + "?");
        setWidth("36rem");
        reason.setMaxLength(REASON_MAX_LENGTH);
        reason.setHelperText("Kept for the auditor");
        reason.setWidthFull();
        Div form = new Div(errors, new Paragraph(consequence), reason);
        form.addClassName("form");
        add(form);
        Button go = new Button("Take it back", click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Go back", click -> close()), go);
    }

    private void go() {
        try {
            takeBack.accept(reason.getValue());
            close();
        } catch (RefusedException refused) {
            errors.show(refused, Map.of("reason", reason));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Messages.lostUpdate();
        }
    }
}
