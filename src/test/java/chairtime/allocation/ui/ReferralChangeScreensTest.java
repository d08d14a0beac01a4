package chairtime.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.ExampleReferral;
import chairtime.allocation.PatientDetails;
import chairtime.allocation.RecordKeeping;
import chairtime.allocation.RedFlag;
import chairtime.allocation.ReferralFixture;
import chairtime.allocation.ReferralId;
import chairtime.allocation.Symptom;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was said of a referral is changed, and the record of its patient is held and erased. */
@ChairtimeTest
class ReferralChangeScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ReferralFixture given;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext spring;

    private ReferralId id;

    @BeforeEach
    void aReferral() {
        given.prepared();
        id = given.received(Symptom.SEVERE_PAIN);
    }

    @Test
    void whatWasSaidIsShownToBeChangedAndSavedWithThePatientsDetails() {
        open(given.coordinator);
        choose("Change this referral");

        assertThat(screens.address()).isEqualTo("referrals/" + id.value() + "/edit");
        assertThat(field("Family name").getValue()).isEqualTo("Quillfeather");
        assertThat(field("NHS number").getValue()).isEqualTo("943 476 5919");
        assertThat(field("Look for slots near").getValue())
                .as("the patient's own")
                .isEmpty();
        _setValue(field("Telephone"), "01632960888");
        _setValue(field("Postcode"), "NR1 2AB");
        _setValue(redFlags(), Set.of(RedFlag.BLEEDING));
        _click(button("Save referral"));

        assertThat(screens.address()).isEqualTo("referrals/" + id.value());
        assertThat(given.referral(id).facts().presentation().redFlags()).containsExactly(RedFlag.BLEEDING);
        assertThat(given.referral(id).facts().presentation().symptoms()).containsExactly(Symptom.SEVERE_PAIN);
        assertThat(given.referral(id).facts().district()).isEqualTo("NR1");
        assertThat(patient())
                .returns("01632960888", PatientDetails::phone)
                .returns("Quillfeather", PatientDetails::familyName)
                .returns(ExampleReferral.patient().nhsNumber(), PatientDetails::nhsNumber);
    }

    @Test
    void whoeverHasAnOldTabOpenIsRefusedAndKeepsWhatWasTyped() {
        screens.openFor(spring, given.coordinator);
        screens.go(ReferralNavigation.change(id));
        SignIn.run(
                given.clinician,
                () -> given.referrals.change(id, given.referral(id).version(), ExampleReferral.of(Symptom.INFECTION)));
        SignIn.as(given.coordinator);
        _setValue(field("Telephone"), "01632960888");
        _click(button("Save referral"));

        assertThat(shown()).contains("Somebody changed this referral while you had it open");
        assertThat(field("Telephone").getValue()).isEqualTo("01632960888");
        assertThat(given.referral(id).facts().presentation().symptoms()).containsExactly(Symptom.INFECTION);
        assertThat(patient().phone()).isEqualTo("01632960777");
    }

    @Test
    void openingTheFormIsALookThatIsTakenDown() {
        screens.openFor(spring, given.coordinator);
        screens.go(ReferralNavigation.referral(id));
        assertThat(looks()).isZero();
        screens.go(ReferralNavigation.change(id));
        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void whatHasEndedIsNotChanged() {
        given.withdraw(id);
        open(given.coordinator);
        assertThat(menu()).doesNotContain("Change this referral");

        screens.go(ReferralNavigation.change(id));

        assertThat(shown()).contains("Nothing can be changed any more").doesNotContain("Quillfeather");
        _assertNone(Button.class, spec -> spec.withText("Save referral"));
        assertThat(looks()).isZero();
    }

    @Test
    void aClinicianPutsTheRecordUnderLegalHoldAndEndsTheHold() {
        open(given.clinician);
        assertThat(shown()).contains("The details are kept until 2 Oct 2031 and then erased.");
        choose("Put under legal hold");
        _click(button("Hold details"));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Who needs them, and for what?"))
                        .getErrorMessage())
                .startsWith("Give a reason");
        because("Who needs them, and for what?", "The coroner asks.", "Hold details");

        assertThat(keeping().legalHold()).isTrue();
        assertThat(shown()).contains("Under legal hold");
        assertThat(menu()).contains("End the legal hold").doesNotContain("Put under legal hold");

        choose("End the legal hold");
        because("Why does it end?", "The inquest is over.", "End hold");

        assertThat(keeping().legalHold()).isFalse();
    }

    @Test
    void aClinicianErasesWhatIsNoLongerNeededAndThePageSaysSo() {
        given.withdraw(id);
        open(given.clinician);
        choose("Erase the patient's details");
        because("Why are they erased?", "The patient asked for it.", "Erase details");

        assertThat(keeping().isErased()).isTrue();
        assertThat(shown()).contains("The details were erased on 2 Oct 2023.");
        _assertNone(Button.class, spec -> spec.withText("Show who the patient is"));
        assertThat(menu()).isEmpty();
    }

    @Test
    void whatIsOpenIsNotErasedAndCoordinatorsDoNotAnswerForRecords() {
        open(given.clinician);
        assertThat(menu()).doesNotContain("Erase the patient's details");
        open(given.coordinator);
        assertThat(menu()).containsExactly("Change this referral", "Withdraw this referral");
    }

    private void open(SignedInUser user) {
        screens.openFor(spring, user);
        screens.go(ReferralNavigation.referral(id));
    }

    private void choose(String action) {
        MenuItem item = items().filter(each -> each.getText().equals(action))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private void because(String question, String reason, String verb) {
        _setValue(_get(TextArea.class, spec -> spec.withLabel(question)), reason);
        _click(button(verb));
    }

    private RecordKeeping keeping() {
        return SignIn.as(given.clinician, () -> given.patients.keeping(id));
    }

    private PatientDetails patient() {
        return Objects.requireNonNull(
                SignIn.as(given.coordinator, () -> given.patients.look(id)).details());
    }

    private int looks() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'allocation.patientSeen'", Integer.class));
    }

    private static List<String> menu() {
        return items().map(MenuItem::getText).toList();
    }

    private static Stream<MenuItem> items() {
        return _find(_get(ReferralDetailsView.class), MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(item -> item.getSubMenu().getItems().stream());
    }

    private static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<RedFlag> redFlags() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Ask every patient for these red flags"));
    }
}
