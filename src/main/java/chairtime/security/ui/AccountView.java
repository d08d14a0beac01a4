package chairtime.security.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import chairtime.security.AccountDetails;
import chairtime.security.OwnAccount;
import chairtime.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.stream.Collectors;

/** One's own account: what it may do, and its password. */
@Route(SecurityNavigation.ACCOUNT)
@PageTitle("My account – Chairtime")
@PermitAll
class AccountView extends Page {

    private final transient OwnAccount account;
    private final ErrorSummary errors = new ErrorSummary();
    private final PasswordField present = new PasswordField("Present password");
    private final PasswordField wanted = new PasswordField("New password");
    private final PasswordField repeated = new PasswordField("New password again");

    AccountView(OwnAccount account) {
        super("My account");
        this.account = account;
        AccountDetails mine = account.mine();
        facts(createFacts(mine));
        add(new Card("Change your password", createForm()));
    }

    private static KeyFacts createFacts(AccountDetails mine) {
        KeyFacts facts = new KeyFacts()
                .fact("Username", mine.draft().username())
                .fact("Name", mine.draft().displayName())
                .fact(
                        "Roles",
                        mine.draft().roles().stream().sorted().map(Role::label).collect(Collectors.joining(", ")))
                .fact("Password last changed", Formats.date(mine.passwordChangedAt()));
        var tier = mine.draft().tier();
        return tier == null ? facts : facts.fact("Approves as", tier.label());
    }

    private Div createForm() {
        present.getElement().setAttribute("autocomplete", "current-password");
        wanted.getElement().setAttribute("autocomplete", "new-password");
        repeated.getElement().setAttribute("autocomplete", "new-password");
        wanted.setHelperText("At least 12 characters; three or four unrelated words work well.");
        Button save = new Button("Change password", click -> change());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(
                errors,
                present,
                wanted,
                repeated,
                new Paragraph("You are signed out everywhere and sign in again with the new password."),
                save);
        form.addClassName("form");
        return form;
    }

    private void change() {
        if (!wanted.getValue().equals(repeated.getValue())) {
            errors.show(Map.of(repeated, "The two new passwords differ; type the new one twice."));
            return;
        }
        try {
            account.changePassword(present.getValue(), wanted.getValue());
            UI.getCurrent().getPage().setLocation("login?changed");
        } catch (RefusedException refused) {
            errors.show(refused, Map.of("present", present, "password", wanted));
        }
    }
}
