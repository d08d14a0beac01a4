package chairtime.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.AppointmentEnd;
import chairtime.allocation.AppointmentFixture;
import chairtime.allocation.CareOutcome;
import chairtime.allocation.ExampleReferral;
import chairtime.allocation.FollowOn;
import chairtime.allocation.OutcomeData;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralStatus;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.StatusTag;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.TestClock;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What practices see of those who come. */
@ChairtimeTest
class AppointmentScreensTest {

    private static final OutcomeData TREATED = new OutcomeData(CareOutcome.TREATED, "", FollowOn.NONE);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    AppointmentFixture given;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext spring;

    private ReferralId id;

    @BeforeEach
    void aPatientWhoIsComing() {
        given.prepared();
        id = given.booked();
    }

    @Test
    void thePracticeSeesWhoComesWithWhatToPrepareAndNoName() {
        open(given.practice(), AppointmentRoutes.LIST);

        AppointmentList today = list("Appointments on 2 Oct 2023");
        assertThat(GridKt._getFormattedRow(today, 0))
                .contains(
                        "10:00 to 10:30",
                        given.referrals.referral(id).pseudonym(),
                        "Urgent",
                        "Step-free access",
                        "Polish");
        assertThat(state(today)).isEqualTo("Coming");
        assertThat(shown()).doesNotContain(ExampleReferral.NAMED);
        _click(button("Day after"));
        assertThat(screens.address()).isEqualTo("appointments?day=2023-10-03");
        assertThat(shown()).contains("Nobody is booked on this day");
        _click(button("Day before"));
        GridKt._clickItem(list("Appointments on 2 Oct 2023"), 0);
        assertThat(screens.address()).isEqualTo("appointments/" + id.value());
    }

    @Test
    void whoThePatientIsShowsOnDemandOnly() {
        open(given.practice(), AppointmentRoutes.one(id));
        assertThat(shown()).contains("Severe pain").doesNotContain(ExampleReferral.NAMED);

        _click(button("Show who the patient is"));

        assertThat(shown()).contains("Quillfeather", "01632960777");
    }

    @Test
    void thePracticeRecordsThatThePatientCameAndWhatCameOfIt() {
        given.begun();
        open(given.practice(), AppointmentRoutes.LIST);
        assertThat(state(list("Appointments to be recorded"))).isEqualTo("To be recorded");
        screens.go(AppointmentRoutes.one(id));
        _click(button("Record what happened"));
        assertThat(what().getErrorMessage()).isEqualTo("Choose what happened.");

        _setValue(what(), AppointmentEnd.ATTENDED);
        _setValue(outcome(), CareOutcome.REFERRED_ON);
        _click(button("Record what happened"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Referred on to"))
                        .getErrorMessage())
                .startsWith("Say to which service");
        _setValue(outcome(), CareOutcome.EXTRACTION);
        _click(button("Record what happened"));

        assertThat(given.status(id)).isEqualTo(ReferralStatus.COMPLETED);
        assertThat(shown()).contains("Extraction", "What was recorded");
        _assertNone(Button.class, spec -> spec.withText("Record what happened"));
    }

    @Test
    void theReasonIsAskedForWhereOneIsNeeded() {
        given.begun();
        open(given.practice(), AppointmentRoutes.one(id));
        _setValue(what(), AppointmentEnd.UNSUITABLE);
        _click(button("Record what happened"));
        TextArea why = _get(TextArea.class, spec -> spec.withLabel("Why?"));
        assertThat(why.getErrorMessage()).startsWith("Say why");

        _setValue(why, "Needs sedation.");
        _click(button("Record what happened"));

        assertThat(given.status(id)).isEqualTo(ReferralStatus.WAITING);
        assertThat(shown()).contains("not booked with you any more").doesNotContain("Severe pain");
    }

    @Test
    void beforeTheAppointmentOnlyACancellationCanBeSaid() {
        open(given.practice(), AppointmentRoutes.one(id));

        assertThat(shown()).contains("Does the patient cancel?");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why?")), "Is better.");
        _click(button("Record what happened"));

        assertThat(given.status(id)).isEqualTo(ReferralStatus.WAITING);
    }

    @Test
    void theOutcomeIsGivenLaterAndPutRight() {
        given.begun();
        given.record(id, AppointmentEnd.ATTENDED, "", null);
        open(given.practice(), AppointmentRoutes.one(id));
        _click(button("Give outcome"));
        assertThat(outcome().getErrorMessage()).isEqualTo("Choose the outcome.");
        _setValue(outcome(), CareOutcome.ADVICE_ONLY);
        _click(button("Give outcome"));
        assertThat(shown()).contains("Is the outcome wrong?");

        _setValue(outcome(), CareOutcome.PRESCRIBED);
        _click(button("Put outcome right"));
        TextArea wrong = _get(TextArea.class, spec -> spec.withLabel("What was wrong?"));
        assertThat(wrong.getErrorMessage()).startsWith("Give a reason");
        _setValue(wrong, "The wrong line.");
        _click(button("Put outcome right"));

        assertThat(shown()).contains("Prescribed");
    }

    @Test
    void aTabThatWasOpenWhileAColleagueRecordedSaysSo() {
        given.begun();
        open(given.practice(), AppointmentRoutes.one(id));
        given.record(id, AppointmentEnd.ATTENDED, "", TREATED);

        _setValue(what(), AppointmentEnd.DID_NOT_ATTEND);
        _click(button("Record what happened"));

        assertThat(shown()).contains("This booking is no longer open");
        assertThat(given.status(id)).isEqualTo(ReferralStatus.COMPLETED);
    }

    @Test
    void theReturnOfAMonthHoldsCountsAndNoPatient() {
        open(given.practice(), AppointmentRoutes.RETURN);
        assertThat(shown()).contains("No extra sessions in October 2023");
        given.slots.cast.awarded();

        screens.openFor(spring, given.practice());
        screens.go(AppointmentRoutes.RETURN + "?month=2023-11");
        assertThat(GridKt._size(_get(DataGrid.class))).isPositive();
        String file = new String(screens.download("Download CSV"), StandardCharsets.UTF_8);
        assertThat(file).contains("Session,Day,Start").contains("2023-11").doesNotContain("P-");
        assertThat(screens.download("Download Excel")).startsWith('P', 'K');

        open(given.slots.cast.commissioner, AppointmentRoutes.RETURNS + "?month=2023-11");
        assertThat(_get(DataGrid.class).getColumnByKey("Practice")).isNotNull();
        _click(button("Month after"));
        assertThat(screens.address()).isEqualTo("session-returns?month=2023-12");
    }

    private void open(SignedInUser user, String address) {
        screens.openFor(spring, user);
        screens.go(address);
    }

    private static AppointmentList list(String label) {
        return _find(AppointmentList.class).stream()
                .filter(list -> label.equals(list.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private String state(AppointmentList list) {
        StatusTag tag = AppointmentWords.state(GridKt._get(list, 0), clock.instant());
        return tag.getChildren().skip(1).findFirst().orElseThrow().getElement().getText();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<AppointmentEnd> what() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("What happened?"));
    }

    @SuppressWarnings("unchecked")
    private static Select<CareOutcome> outcome() {
        return _get(Select.class, spec -> spec.withLabel("Outcome"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
