package chairtime.activity.ui;

import chairtime.activity.HeldContract;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;

/** Asks why a contract goes back to the provider that it came with, and says what that means. */
class GiveBackDialog extends Dialog {

    private final ErrorSummary errors = new ErrorSummary();
    private final ReasonField reason = new ReasonField();
    private final transient Consumer<String> giveBack;

    GiveBackDialog(HeldContract contract, Consumer<String> giveBack) {
        this.giveBack = giveBack;
        setHeaderTitle("Give contract " + contract.number() + " back?");
        setWidth("36rem");
        Div form = new Div(
                errors,
                new Paragraph("It goes back to the provider " + contract.firstProviderCode() + ", which it came with. "
                        + contract.providerName() + " no longer sees it and its months; bids, awards and letters stay"
                        + " where they are."),
                reason);
        form.addClassName("form");
        add(form);
        Button go = new Button("Give contract back", click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Go back", click -> close()), go);
    }

    private void go() {
        try {
            giveBack.accept(reason.getValue());
        } catch (RefusedException refused) {
            errors.show(refused, Map.of("reason", reason));
            return;
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Messages.lostUpdate();
            return;
        }
        close();
    }
}
