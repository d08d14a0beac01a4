package chairtime.activity.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Where calls are announced to. */
class ProviderMailForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final EmailField email = new EmailField("E-mail for announcements");
    private final transient Consumer<String> save;

    /**
     * @param present the address now, if there is one
     * @param save takes what was typed; refuses what is no address
     */
    ProviderMailForm(@Nullable String present, Consumer<String> save) {
        this.save = save;
        addClassName("form");
        email.setValue(present == null ? "" : present);
        email.setManualValidation(true);
        email.setWidthFull();
        email.setHelperText("Calls are announced to this address. Without one they go to the first person of the"
                + " provider who can sign in and has an address; letters about a bid go to the contact that the bid"
                + " names.");
        Button button = new Button("Save e-mail", click -> save());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, email, button);
    }

    private void save() {
        try {
            errors.clear();
            save.accept(email.getValue());
        } catch (RefusedException refused) {
            errors.show(refused, Map.of("email", email));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Messages.lostUpdate();
        }
    }
}
