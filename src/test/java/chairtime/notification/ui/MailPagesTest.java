package chairtime.notification.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.notification.Letter;
import chairtime.notification.LetterId;
import chairtime.notification.Letters;
import chairtime.notification.MailState;
import chairtime.notification.Notices;
import chairtime.notification.Outbox;
import chairtime.notification.OutgoingMail;
import chairtime.platform.ui.DataGrid;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class MailPagesTest {

    private static final Organisation QMM = Organisation.commissioner("QMM");
    private static final Organisation PRACTICE = Organisation.provider("V00001");
    private static final SignedInUser AUDITOR = SignIn.user(1, "auditor", QMM, Role.AUDITOR, Role.COMMISSIONER);
    private static final SignedInUser BIDDER = SignIn.user(2, "provider1", PRACTICE, Role.PROVIDER);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    Outbox outbox;

    @Autowired
    Letters letters;

    @Autowired
    Notices notices;

    @Test
    void theOutboxShowsWhatWouldHaveGoneWithItsTextAndLetter() {
        outbox.enqueue(mail(keep()));
        screens.openFor(spring, AUDITOR);

        screens.go("outbox");
        _clickItem(_get(DataGrid.class), 0);

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("practice@example.org", "Dear practice", "Attached letter");
    }

    @Test
    void bothSidesFindTheLetter() {
        keep();

        for (SignedInUser reader : List.of(AUDITOR, BIDDER)) {
            screens.openFor(spring, reader);
            screens.go("letters");
            assertThat(_size(_get(DataGrid.class))).isEqualTo(1);
            _setValue(_get(TextField.class, spec -> spec.withLabel("Find")), "nothing like it");
            assertThat(_size(_get(DataGrid.class))).isZero();
        }
    }

    @Test
    void whatTheOutboxIsNarrowedToStandsInTheAddress() {
        outbox.enqueue(mail(keep()));
        screens.openFor(spring, AUDITOR);
        screens.go("outbox");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Find")), "award");
        Select<MailState> state = _get(Select.class, spec -> spec.withLabel("State"));
        _setValue(state, MailState.SENT);

        assertThat(screens.address()).isEqualTo("outbox?text=award&state=SENT");
        assertThat(_size(_get(DataGrid.class))).isZero();
        screens.go("outbox?text=award");
        assertThat(state.getValue()).isNull();
        assertThat(_size(_get(DataGrid.class))).isEqualTo(1);
    }

    @Test
    void theBellCountsWhatIsUnread() {
        notices.tell(List.of(BIDDER.id()), "a", "The bids are open.", "bids");

        screens.openFor(spring, BIDDER);

        Button bell = (Button) _get(NoticeBell.class).getChildren().findFirst().orElseThrow();
        assertThat(bell.getAriaLabel()).contains("1 new notice");
    }

    private LetterId keep() {
        return letters.keep(new Letter(
                "award",
                QMM,
                "Norfolk",
                PRACTICE,
                List.of("High Street Dental"),
                LocalDate.of(2023, 10, 2),
                "CT-7",
                "Award",
                List.of(new Letter.Paragraph("You have been awarded twelve sessions."))));
    }

    private static OutgoingMail mail(LetterId letter) {
        return new OutgoingMail(
                "award",
                QMM,
                PRACTICE,
                "practice@example.org",
                "High Street Dental",
                "Award",
                "Dear practice,\nwell done.",
                letter);
    }
}
