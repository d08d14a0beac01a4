package chairtime.allocation.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.MessageSenderDoor;
import chairtime.allocation.MessageSenderView;
import chairtime.allocation.ReferralSource;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.Screens;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An administrator registers who sends referrals, hands over the secret and shuts senders out. */
@ChairtimeTest
class SendersViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    People people;

    @Autowired
    MessageSenderDoor door;

    @BeforeEach
    void openAsAdministrator() {
        screens.openFor(spring, people.register("admin", Organisation.commissioner("QMM"), Role.ADMIN));
        screens.go("admin/senders");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Register NHS 111");
    }

    @Test
    void aSenderIsRegisteredAndItsSecretShownOnce() {
        String secret = register();

        assertThat(_size(grid())).isEqualTo(1);
        assertThat(door.signIn("nhs111", secret, "192.0.2.1").data().source()).isEqualTo(ReferralSource.NHS_111);
        _click(_get(Button.class, spec -> spec.withText("I have copied it")));
        _assertNone(SecretDialog.class);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        _click(_get(Button.class, spec -> spec.withText("Register sender")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Username")), "NHS 111");
        press("Register sender");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Username")).getErrorMessage())
                .contains("small letters");
    }

    @Test
    void aSenderGetsAnotherSecretAndIsShutOutAndLetInAgain() {
        register();
        _click(_get(Button.class, spec -> spec.withText("I have copied it")));

        open();
        _setValue(_get(IntegerField.class), 30);
        press("Save sender");
        assertThat(row().data().ratePerMinute()).isEqualTo(30);

        open();
        press("Give another secret");
        _fireConfirm(_get(ConfirmDialog.class));
        String second = _get(TextField.class, spec -> spec.withLabel("Secret")).getValue();
        assertThat(door.signIn("nhs111", second, "192.0.2.1").getName()).isEqualTo("nhs111");
        _click(_get(Button.class, spec -> spec.withText("I have copied it")));

        open();
        press("Shut sender out");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(row().active()).isFalse();

        open();
        press("Let sender in again");
        assertThat(row().active()).isTrue();
    }

    private String register() {
        _click(_get(Button.class, spec -> spec.withText("Register sender")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Username")), "nhs111");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "NHS 111 North");
        _setValue(_get(TextField.class, spec -> spec.withLabel("ODS code")), "rye");
        press("Register sender");
        return _get(TextField.class, spec -> spec.withLabel("Secret")).getValue();
    }

    private void open() {
        _clickItem(grid(), 0);
    }

    private void press(String button) {
        _click(_get(_get(SenderDialog.class), Button.class, spec -> spec.withText(button)));
    }

    private MessageSenderView row() {
        return _get(grid(), 0);
    }

    @SuppressWarnings("unchecked")
    private static DataGrid<MessageSenderView> grid() {
        return _get(DataGrid.class);
    }
}
