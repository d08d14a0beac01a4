package chairtime.directory.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.directory.CommissionerState;
import chairtime.directory.CommissionerView;
import chairtime.directory.Directory;
import chairtime.directory.DirectoryRegister;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.ErrorSummary;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class CommissionersViewTest {

    private static final LocalDate END_OF_MARCH = LocalDate.of(2023, 3, 31);
    private static final SignedInUser OPERATOR = SignIn.user(1, "operator", Organisation.operator(), Role.ADMIN);
    private static final SignedInUser OWN_ADMIN = SignIn.user(2, "admin", Organisation.commissioner("QAA"), Role.ADMIN);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    DirectoryRegister register;

    @Autowired
    Directory directory;

    @Test
    @SuppressWarnings("unchecked")
    void theOperatorEndsACommissionerAfterAQuestionThatNamesTheConsequence() {
        twoCommissioners();
        screens.openFor(spring, OPERATOR);
        screens.go("admin/commissioners");
        _clickItem(_get(DataGrid.class), 0);
        press("End commissioner");
        assertThat(_get(ErrorSummary.class).isVisible()).isTrue();

        _setValue(_get(DatePicker.class), END_OF_MARCH);
        ComboBox<CommissionerView> successor = _get(ComboBox.class, spec -> spec.withLabel("Successor (optional)"));
        _setValue(successor, directory.commissioner("QBB").orElseThrow());
        press("End commissioner");
        ConfirmDialog question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("message"))
                .contains("Birchland ICB takes over on 1 Apr 2023", "close its accounts");
        _fireConfirm(question);

        _assertNone(CommissionerDialog.class);
        assertThat(directory.commissioner("QAA").orElseThrow().successorCode()).isEqualTo("QBB");
    }

    @Test
    void anEndIsTakenBack() {
        theOperatorEndsACommissionerAfterAQuestionThatNamesTheConsequence();
        _clickItem(_get(DataGrid.class), 0);

        press("Take the end back");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(directory.commissioner("QAA").orElseThrow().validTo()).isNull();
    }

    @Test
    void anAdministratorOfACommissionerReadsTheListAndNarrowsIt() {
        twoCommissioners();
        screens.openFor(spring, OWN_ADMIN);
        screens.go("admin/commissioners");
        _clickItem(_get(DataGrid.class), 0);
        _assertNone(CommissionerDialog.class);

        _setValue(state(), CommissionerState.ENDED);

        assertThat(screens.address()).isEqualTo("admin/commissioners?state=ENDED");
        assertThat(_size(_get(DataGrid.class))).isZero();
        screens.go("admin/commissioners");
        assertThat(state().getValue()).isNull();
        assertThat(_size(_get(DataGrid.class))).isEqualTo(2);
    }

    @Test
    void withoutAMonthTheListSaysWhatToDo() {
        screens.openFor(spring, OPERATOR);

        screens.go("admin/commissioners");

        EmptyState state = (EmptyState) _get(DataGrid.class).getEmptyStateComponent();
        assertThat(state.getElement().getTextRecursively()).contains("a recovery lead imports it under Delivery");
    }

    private void twoCommissioners() {
        register.commissionersSeen(
                Map.of("QAA", "Ashland ICB", "QBB", "Birchland ICB"), new TreatmentMonth(YearMonth.of(2022, 7)));
    }

    @SuppressWarnings("unchecked")
    private static Select<CommissionerState> state() {
        return _get(Select.class, spec -> spec.withLabel("State"));
    }

    private static void press(String label) {
        CommissionerDialog dialog = _get(CommissionerDialog.class);
        Button button = dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(child -> child.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(found -> label.equals(found.getText()))
                .findFirst()
                .orElseGet(() -> _get(dialog, Button.class, spec -> spec.withText(label)));
        _click(button);
    }
}
