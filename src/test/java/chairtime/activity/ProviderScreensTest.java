package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.aMonth;
import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.ContractHolderFilter.Mail;
import chairtime.directory.Directory;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Page;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class ProviderScreensTest {

    private static final SignedInUser ADMIN = SignIn.user(8, "admin", Organisation.commissioner("QAA"), Role.ADMIN);
    private static final SignedInUser OPERATOR = SignIn.user(9, "operator", Organisation.operator(), Role.ADMIN);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    ContractHoldings holdings;

    @Autowired
    Directory directory;

    @Autowired
    People people;

    @Test
    void anAdministratorNarrowsTheProvidersInTheAddressAndOpensOne() {
        aMonthIsThere();
        screens.openFor(spring, ADMIN);
        screens.go("admin/providers");
        assertThat(_size(grid())).isEqualTo(2);

        Select<Mail> mail = _get(Select.class, spec -> spec.withLabel("E-mail"));
        _setValue(mail, Mail.KNOWN);
        assertThat(_size(grid())).isZero();
        _setValue(mail, null);
        _setValue(_get(Checkbox.class), true);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search")), "0003");

        assertThat(screens.address()).isEqualTo("admin/providers?everywhere=yes&text=0003");
        _clickItem(grid(), 0);
        assertThat(_get(Page.class).title()).isEqualTo("Practice 0003");
        assertThat(_find(EmailField.class))
                .as("a provider of another commissioner keeps its address")
                .isEmpty();
    }

    @Test
    void contractsAreChosenAndAssignedAfterAQuestionThatNamesThemAndGivenBack() {
        aMonthIsThere();
        screens.openFor(spring, ADMIN);
        screens.go("admin/providers/P1000000001");
        press("Assign contracts");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Search")), "0002");
        _clickItem(grid(), 0);
        press("Assign chosen contracts");
        assertThat(_get(TextArea.class).isInvalid()).as("a reason is needed").isTrue();
        _setValue(_get(TextArea.class), "One company holds both");
        press("Assign chosen contracts");
        ConfirmDialog question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("message"))
                .contains("1000000002 Practice 0002", "The people of Practice 0001 see these contracts");
        _fireConfirm(question);

        assertThat(screens.address()).isEqualTo("admin/providers/P1000000001");
        assertThat(numbersOf("P1000000001")).containsExactly("1000000001", "1000000002");

        _click((Button) _getCellComponent(grid(), 1, "Undo"));
        _setValue(_get(TextArea.class), "It was another company");
        _click(footerButton("Give contract back"));
        assertThat(numbersOf("P1000000001")).containsExactly("1000000001");
    }

    @Test
    void nothingIsAssignedWhileNothingIsChosen() {
        aMonthIsThere();
        screens.openFor(spring, ADMIN);
        screens.go("admin/providers/P1000000001/contracts");
        assertThat(_size(grid())).as("those of the own commissioner").isEqualTo(1);

        press("Assign chosen contracts");

        assertThat(_find(ConfirmDialog.class)).isEmpty();
        screens.openFor(spring, OPERATOR);
        screens.go("admin/providers/P1000000001/contracts");
        assertThat(_size(grid())).as("those of every commissioner").isEqualTo(2);
    }

    @Test
    void anAddressIsCheckedAndSaved() {
        aMonthIsThere();
        screens.openFor(spring, ADMIN);
        screens.go("admin/providers/P1000000001");

        _setValue(_get(EmailField.class), "nowhere");
        press("Save e-mail");
        assertThat(_get(EmailField.class).getErrorMessage()).contains("practice@example.org");
        _setValue(_get(EmailField.class), "desk@practice.example");
        press("Save e-mail");

        SignIn.as(ADMIN);
        assertThat(directory.provider("P1000000001").orElseThrow().email()).isEqualTo("desk@practice.example");
    }

    @Test
    void thePageSaysWhoCanSignInForTheProvider() {
        aMonthIsThere();
        people.register("petra", Organisation.provider("P1000000001"), Role.PROVIDER);
        screens.openFor(spring, ADMIN);

        screens.go("admin/providers/P1000000001");
        assertThat(text()).contains("petra, Provider");
        screens.go("admin/providers/P1000000002");
        assertThat(text()).contains("Nobody can sign in for this provider yet", "P1000000002");
    }

    @Test
    void withoutAMonthThePageSaysWhatToDo() {
        screens.openFor(spring, ADMIN);

        screens.go("admin/providers");

        EmptyState state = (EmptyState) grid().getEmptyStateComponent();
        assertThat(state.getElement().getTextRecursively()).contains("a recovery lead imports the first one");
    }

    private void aMonthIsThere() {
        aMonth("202308")
                .contract("QAA", "1000000001", "10000", "800")
                .contract("QAA", "1000000002", "5000", "300")
                .contract("QBB", "1000000003", "5000", "300")
                .importedBy(imports);
    }

    private List<String> numbersOf(String provider) {
        return holdings.contractsOf(provider).stream().map(HeldContract::number).toList();
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static Button footerButton(String label) {
        return _get(Dialog.class)
                .getFooter()
                .getElement()
                .getChildren()
                .flatMap(child -> child.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> label.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static DataGrid<Object> grid() {
        return _get(DataGrid.class);
    }
}
