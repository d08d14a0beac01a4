package chairtime.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.AppointmentEnd;
import chairtime.allocation.AppointmentFixture;
import chairtime.allocation.CareOutcome;
import chairtime.allocation.ContactChannel;
import chairtime.allocation.ExampleReferral;
import chairtime.allocation.FollowOn;
import chairtime.allocation.OutcomeData;
import chairtime.allocation.RedFlag;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralStatus;
import chairtime.allocation.Symptom;
import chairtime.allocation.UrgencyCategory;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What coordinators, clinicians and the lead see of patients who missed an appointment. */
@ChairtimeTest
class MissedAppointmentScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    AppointmentFixture given;

    @Autowired
    ApplicationContext spring;

    private ReferralId id;

    @BeforeEach
    void people() {
        given.prepared();
    }

    @Test
    void aPatientWhoCannotBeReachedIsClosedWithSignOff() {
        missed(given.booked());
        screens.openFor(spring, given.slots.coordinator);
        screens.go(ReferralNavigation.referral(id));
        _click(button("Follow up"));
        assertThat(screens.address()).isEqualTo("referrals/" + id.value() + "/follow-up");
        assertThat(shown())
                .contains("Did not attend", "at least 2 times, in 2 different ways", "3 Oct 2023, 10:01")
                .doesNotContain(ExampleReferral.NAMED);
        contact(ContactChannel.PHONE, false);
        contact(ContactChannel.TEXT_MESSAGE, false);

        _click(button("Propose to close"));
        assertThat(reason("Why can the patient not be reached?").getErrorMessage())
                .startsWith("Give a reason");
        _setValue(reason("Why can the patient not be reached?"), "No answer on either way.");
        _click(button("Propose to close"));
        assertThat(shown()).contains("It waits for somebody else to sign it off");
        _assertNone(Button.class, spec -> spec.withText("Agree to close"));

        given.referrals.runJobs();
        open(given.lead);
        assertThat(shown()).doesNotContain("Show who the patient is");
        _setValue(reason("What did you look at?"), "Both attempts.");
        _click(button("Agree to close"));

        assertThat(given.status(id)).isEqualTo(ReferralStatus.UNREACHABLE);
        assertThat(shown()).contains("Agreed to close. Both attempts.", "Text message: not reached.");
    }

    @Test
    void thePageOfTheReferralSaysThatNobodyAnsweredTheOffers() {
        given.slots.suiting(AppointmentFixture.TEN.plusHours(6));
        id = given.referrals.received(Symptom.SEVERE_PAIN);
        given.referrals.decide(given.referrals.clinician, id, UrgencyCategory.URGENT, "Stated by the test.");
        for (int halfHour = 1; halfHour <= 3; halfHour++) {
            given.at(AppointmentFixture.TODAY.atTime(9, 0).plusMinutes(30L * halfHour));
        }
        screens.openFor(spring, given.slots.coordinator);
        screens.go(ReferralNavigation.referral(id));

        assertThat(shown()).contains("Nobody answered the offers").doesNotContain("Nothing suits now");
        _click(button("Follow up"));
        assertThat(shown()).contains("Reach the patient", "at least 2 times");
    }

    @Test
    void whoIsReachedGetsAnotherSlot() {
        missed(given.booked());
        open(given.slots.coordinator);
        contact(ContactChannel.PHONE, true);
        assertThat(_get(Checkbox.class, spec -> spec.withLabel("I asked for every red flag"))
                        .getErrorMessage())
                .startsWith("Ask for every red flag");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("I asked for every red flag")), true);
        _click(button("Record this contact"));
        assertThat(shown()).contains("Telephone: reached. No red flags.");

        _setValue(reason("What was agreed?"), "Overslept, wants another.");
        _click(button("Look for another slot"));

        assertThat(given.status(id)).isEqualTo(ReferralStatus.WAITING);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRedFlagLeadsToTriage() {
        missed(given.booked());
        open(given.slots.coordinator);
        _setValue(_get(RadioButtonGroup.class), true);
        _setValue(_get(CheckboxGroup.class), Set.of(RedFlag.AIRWAY));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("I asked for every red flag")), true);
        _click(button("Record this contact"));
        assertThat(shown()).contains("A red flag was named: triage again", "Proposed: Medical emergency");
        _assertNone(Button.class, spec -> spec.withText("Look for another slot"));

        _click(button("Decide"));
        given.referrals.runJobs();

        assertThat(given.status(id)).isEqualTo(ReferralStatus.SENT_TO_EMERGENCY);
    }

    @Test
    void aChildWhoWasNotBroughtIsAskedAfter() {
        missed(given.childBooked());
        open(given.slots.coordinator);
        assertThat(shown()).contains("Is the child safe?", "Child was not brought");

        _click(button("Record about the child"));
        assertThat(reason("What was found out and done?").getErrorMessage()).startsWith("Say what was found out");
        _setValue(reason("What was found out and done?"), "The school sees the child daily.");
        _click(button("Record about the child"));

        assertThat(shown()).doesNotContain("Is the child safe?");
    }

    @Test
    void aFurtherCourseStandsOnTheFirstPageUntilAPlaceIsFound() {
        id = given.booked();
        given.begun();
        given.record(
                id,
                AppointmentEnd.ATTENDED,
                "",
                new OutcomeData(CareOutcome.NEEDS_STABILISATION, "", FollowOn.ELSEWHERE));
        screens.openFor(spring, given.slots.coordinator);
        screens.go("");
        assertThat(shown()).contains("Further courses to find a place for", "asked for on 2 Oct 2023");

        open(given.slots.coordinator);
        _assertNone(Button.class, spec -> spec.withText("Record this contact"));
        _setValue(reason("Where does it take place, or why is it not needed?"), "In Gorleston, from November.");
        _click(button("Record the place"));

        assertThat(shown()).contains("In Gorleston, from November.");
    }

    private void missed(ReferralId referral) {
        id = referral;
        given.begun();
        given.record(id, AppointmentEnd.DID_NOT_ATTEND, "", null);
    }

    private void open(SignedInUser user) {
        screens.openFor(spring, user);
        screens.go(AppointmentRoutes.followUp(id));
    }

    @SuppressWarnings("unchecked")
    private void contact(ContactChannel channel, boolean reached) {
        _setValue((Select<ContactChannel>) _get(Select.class, spec -> spec.withLabel("How did you try?")), channel);
        _setValue(_get(RadioButtonGroup.class), reached);
        _click(button("Record this contact"));
    }

    private static TextArea reason(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
