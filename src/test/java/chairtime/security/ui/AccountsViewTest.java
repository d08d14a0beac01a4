package chairtime.security.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.ErrorSummary;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.Organisation;
import chairtime.security.OwnAccount;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.Screens;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class AccountsViewTest {

    private static final Organisation QMM = Organisation.commissioner("QMM");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void openAsAdministrator() {
        people.register("lead", QMM, Role.RECOVERY_LEAD);
        screens.openFor(spring, people.register("admin", QMM, Role.ADMIN));
        screens.go("admin/accounts");
    }

    @Test
    void whatTheListIsNarrowedToStandsInTheAddress() {
        Select<Role> role = _get(Select.class, spec -> spec.withLabel("Role"));
        _setValue(role, Role.ADMIN);

        assertThat(screens.address()).isEqualTo("admin/accounts?role=ADMIN");
        assertThat(_size(_get(DataGrid.class))).isEqualTo(1);
        screens.go("admin/accounts?text=lead");
        assertThat(role.getValue()).isNull();
        assertThat(_size(_get(DataGrid.class))).isEqualTo(1);
    }

    @Test
    void anAdministratorFindsAndCreatesAccounts() {
        assertThat(_size(_get(DataGrid.class))).isEqualTo(2);

        _click(_get(Button.class, spec -> spec.withText("Create account")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Username")), "finance");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Farah");
        roles().setValue(Set.of(Role.FINANCE));
        _setValue(_get(PasswordField.class), "short");
        press(_get(AccountDialog.class), "Create account");

        assertThat(_get(PasswordField.class).getErrorMessage()).contains("12 characters");
        _setValue(_get(PasswordField.class), "long enough by far");
        press(_get(AccountDialog.class), "Create account");
        _assertNone(AccountDialog.class);
        assertThat(accounts.withRole(QMM, Role.FINANCE))
                .extracting(AccountSummary::displayName)
                .containsExactly("Farah");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theRolesOfAnAccountAreChanged() {
        _clickItem(_get(DataGrid.class), 1);

        roles().setValue(Set.of(Role.RECOVERY_LEAD, Role.EVALUATOR));
        press(_get(AccountDialog.class), "Save account");

        _assertNone(AccountDialog.class);
        assertThat(accounts.withRole(QMM, Role.EVALUATOR)).hasSize(1);
    }

    @Test
    void anAdministratorOfACommissionerReadsWhoManagesProviders() {
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("those of providers are managed by the operator"));

        _click(_get(Button.class, spec -> spec.withText("Create account")));

        assertThat(_get(Select.class, spec -> spec.withLabel("Organisation")).isReadOnly())
                .isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Code of the organisation"))
                        .isReadOnly())
                .isTrue();
        assertThat(offered()).contains(Role.ADMIN, Role.COMMISSIONER).doesNotContain(Role.PROVIDER);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theOperatorIsOfferedTheRolesThatFitTheOrganisation() {
        screens.openFor(spring, people.register("operator", Organisation.operator(), Role.ADMIN));
        screens.go("admin/accounts");
        assertThat(_size(_get(DataGrid.class))).isEqualTo(3);
        _click(_get(Button.class, spec -> spec.withText("Create account")));
        Select<Organisation.Kind> kind = _get(Select.class, spec -> spec.withLabel("Organisation"));
        TextField code = _get(TextField.class, spec -> spec.withLabel("Code of the organisation"));

        assertThat(offered()).containsExactly(Role.PROVIDER);
        assertThat(roles().getValue()).containsExactly(Role.PROVIDER);
        kind.setValue(Organisation.Kind.OPERATOR);
        assertThat(offered()).containsExactly(Role.ADMIN);
        assertThat(code.getValue()).isEqualTo("ADMIN");
        kind.setValue(Organisation.Kind.COMMISSIONER);
        assertThat(offered()).doesNotContain(Role.PROVIDER);
        assertThat(code.getValue()).isEmpty();
        assertThat(code.isReadOnly()).isFalse();
    }

    @Test
    void onesOwnPasswordIsNotChangedWhenTheNewOnesDiffer() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new AccountView(ownAccount));
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Present password")), People.PASSWORD);
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("New password")), "one long password");

        _click(_get(Button.class, spec -> spec.withText("Change password")));

        assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Role> roles() {
        return _get(CheckboxGroup.class);
    }

    private static Set<Role> offered() {
        return roles().getListDataView().getItems().collect(Collectors.toSet());
    }

    private static void press(AccountDialog dialog, String label) {
        _click(dialog.getFooter()
                .getElement()
                .getChildren()
                .map(child -> child.getComponent().orElseThrow())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> label.equals(button.getText()))
                .findFirst()
                .orElseThrow());
    }
}
