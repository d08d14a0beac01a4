package chairtime.security.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Messages;
import chairtime.security.AccountAdministration;
import chairtime.security.AccountDetails;
import chairtime.security.AccountDraft;
import chairtime.security.AccountId;
import chairtime.security.Organisation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.dao.OptimisticLockingFailureException;

/** Creates an account or changes one. */
class AccountDialog extends Dialog {

    private final ErrorSummary errors = new ErrorSummary();
    private final PasswordField password = new PasswordField("First password");
    private final transient Runnable afterwards;

    /** For a new account. */
    AccountDialog(Organisation own, BiFunction<AccountDraft, String, AccountId> create, Runnable afterwards) {
        this.afterwards = afterwards;
        AccountFields fields = AccountFields.forNew(own);
        password.setHelperText("At least 12 characters. Pass it on safely; its owner changes it under My account.");
        password.getElement().setAttribute("autocomplete", "new-password");
        setHeaderTitle("Create account");
        Button save = primary("Create account");
        save.addClickListener(click -> attempt(fields, "The account is created.", () -> {
            create.apply(fields.draft(), password.getValue());
        }));
        build(save, errors, fields, password);
    }

    /** For an account that is there. */
    AccountDialog(AccountDetails account, AccountAdministration accounts, Runnable afterwards) {
        this.afterwards = afterwards;
        AccountFields fields = AccountFields.forExisting(account.draft());
        setHeaderTitle("Account " + account.draft().username());
        Button save = primary("Save account");
        save.addClickListener(click -> attempt(
                fields,
                "The account is saved; open sessions of it have ended.",
                () -> accounts.change(account.id(), fields.draft(), account.version())));
        build(save, errors, fields, createDoor(account, accounts, fields));
    }

    private Div createDoor(AccountDetails account, AccountAdministration accounts, AccountFields fields) {
        password.setLabel("New password");
        password.getElement().setAttribute("autocomplete", "new-password");
        Button reset = new Button(
                "Reset password",
                click -> attempt(
                        fields,
                        "The password is reset.",
                        () -> accounts.resetPassword(account.id(), password.getValue())));
        Div door = new Div(new H3("Sign-in"), password, reset);
        if (account.lockedUntil() != null) {
            door.add(new Button(
                    "Unlock account",
                    click -> attempt(fields, "The account is unlocked.", () -> accounts.unlock(account.id()))));
        }
        if (account.enabled()) {
            Button close = new Button("Close account", click -> askToClose(account, accounts, fields));
            close.addThemeVariants(ButtonVariant.LUMO_ERROR);
            door.add(close);
        } else {
            door.add(new Button(
                    "Open account again",
                    click -> attempt(fields, "The account is open again.", () -> accounts.enable(account.id()))));
        }
        door.addClassName("form");
        return door;
    }

    private void askToClose(AccountDetails account, AccountAdministration accounts, AccountFields fields) {
        Confirm.ask(
                "Close this account?",
                account.draft().displayName() + " is signed out at once and cannot sign in until it is opened again.",
                "Close account",
                () -> attempt(fields, "The account is closed.", () -> accounts.disable(account.id())));
    }

    private void attempt(AccountFields fields, String done, Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Map<String, com.vaadin.flow.component.Component> named = fields.byName();
            named.put("password", password);
            errors.show(refused, named);
            return;
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Messages.lostUpdate();
            return;
        }
        close();
        Messages.done(done);
        afterwards.run();
    }

    private void build(Button save, com.vaadin.flow.component.Component... parts) {
        Div form = new Div(parts);
        form.addClassName("form");
        add(form);
        setWidth("40rem");
        Button back = new Button("Go back", click -> close());
        getFooter().add(back, save);
    }

    private static Button primary(String label) {
        Button button = new Button(label);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
