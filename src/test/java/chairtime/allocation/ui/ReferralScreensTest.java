package chairtime.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chairtime.allocation.RedFlag;
import chairtime.allocation.ReferralFilter;
import chairtime.allocation.ReferralFixture;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralListItem;
import chairtime.allocation.ReferralStatus;
import chairtime.allocation.Symptom;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.StatusTag;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

@ChairtimeTest
class ReferralScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ReferralFixture given;

    @Autowired
    ApplicationContext spring;

    @BeforeEach
    void prepare() {
        given.prepared();
        screens.openFor(spring, given.coordinator);
    }

    @Test
    void aCoordinatorTakesAReferralAndTriagesIt() {
        screens.go(ReferralNavigation.NEW_REFERRAL);
        fill("Quillfeather", "943 476 5919");
        _setValue(group("Complaints"), Set.of(Symptom.SEVERE_PAIN));
        _click(button("Save referral"));

        ReferralListItem kept = all().get(0);
        assertThat(screens.address()).isEqualTo("referrals/" + kept.id().value());
        assertThat(shown())
                .contains("Proposed: Urgent", "Severe pain that painkillers do not hold", "3 Oct 2023, 09:00");
        assertThat(shown()).as("before anybody asks for it").doesNotContain("Quillfeather");

        given.runJobs();
        _click(button("Decide"));

        assertThat(given.referral(kept.id()).status()).isEqualTo(ReferralStatus.WAITING);
        assertThat(shown()).contains("1 day left", "Waits for a slot");
        _click(button("Show who the patient is"));
        assertThat(shown()).contains("Quillfeather", "17 May 1948", "943 476 5919");
    }

    @Test
    void whatCannotBeReadIsToldAtItsFieldAndNothingTypedIsLost() {
        screens.go(ReferralNavigation.NEW_REFERRAL);
        fill("Quillfeather", "943 476 5918");
        _setValue(_get(DatePicker.class), null);
        _click(button("Save referral"));

        assertThat(_get(DatePicker.class).getErrorMessage()).startsWith("Write the date of birth");
        assertThat(field("NHS number").getErrorMessage())
                .contains("check digit")
                .doesNotContain("943");
        assertThat(field("Family name").getValue()).isEqualTo("Quillfeather");

        fill(" ", "");
        _click(button("Save referral"));

        assertThat(field("Family name").isInvalid()).isTrue();
        assertThat(all()).isEmpty();
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheSessionHasEndedAndGoneOnceItIsSaved() {
        screens.go(ReferralNavigation.NEW_REFERRAL);
        fill("Quillfeather", "943 476");
        _setValue(group("Complaints"), Set.of(Symptom.SEVERE_PAIN, Symptom.INFECTION));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Notes")), "allergic to penicillin");
        assertThat(shown()).contains("Kept at 09:00.");

        screens.openFor(spring, given.coordinator);
        screens.go(ReferralNavigation.NEW_REFERRAL);
        assertThat(shown()).contains("You began this referral and did not save it");
        assertThat(field("Family name").getValue()).isEqualTo("Quillfeather");
        assertThat(field("NHS number").getValue()).as("as it was typed").isEqualTo("943 476");
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(LocalDate.of(1948, 5, 17));
        assertThat(group("Complaints").getValue()).hasSize(2);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Notes")).getValue())
                .isEqualTo("allergic to penicillin");
        _setValue(field("NHS number"), "943 476 5919");
        _click(button("Save referral"));

        assertThat(all()).hasSize(1);
        screens.go(ReferralNavigation.NEW_REFERRAL);
        assertThat(field("Family name").getValue()).isEmpty();
        assertThat(shown()).doesNotContain("You began this referral");
    }

    @Test
    void whatWasTypedIsThrownAwayOnDemand() {
        screens.go(ReferralNavigation.NEW_REFERRAL);
        fill("Quillfeather", "");
        screens.go("");
        screens.go(ReferralNavigation.NEW_REFERRAL);
        _click(button("Start afresh"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(field("Family name").getValue()).isEmpty();
        assertThat(field("Telephone").getValue()).isEmpty();
    }

    @Test
    void aPossibleDuplicateIsShownBeforeASecondIsKept() {
        ReferralId open = given.received(Symptom.LOST_FILLING);
        screens.go(ReferralNavigation.NEW_REFERRAL);
        fill("Quillfeather", "");
        _click(button("Save referral"));

        _assertOne(H2.class, spec -> spec.withText("Perhaps referred already"));
        assertThat(shown()).contains(given.referral(open).pseudonym());
        assertThat(all()).hasSize(1);

        _click(button("This is another need, keep both"));

        assertThat(all()).hasSize(2);
    }

    @Test
    void onlyAClinicianGivesMoreTime() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        screens.go(ReferralNavigation.referral(id));
        decide(UrgencyCategory.NON_URGENT, "Better");
        assertThat(this.<UrgencyCategory>choice("Category").getErrorMessage()).startsWith("Only a clinician");

        screens.openFor(spring, given.clinician);
        screens.go(ReferralNavigation.referral(id));
        decide(UrgencyCategory.NON_URGENT, "Held by painkillers");

        assertThat(given.referral(id).category()).isEqualTo(UrgencyCategory.NON_URGENT);
        assertThat(shown()).contains("Non-urgent (proposed: Urgent.", "Held by painkillers");
    }

    @Test
    void thePageFollowsInItsHeaderTooWhatOthersDo() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        screens.go(ReferralNavigation.referral(id));
        assertThat(_get(StatusTag.class).getElement().getTextRecursively()).contains("Waits for triage");

        given.decide(given.coordinator, id, UrgencyCategory.URGENT, "");

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(_get(StatusTag.class).getElement().getTextRecursively()).contains("Waits for a slot");
            assertThat(shown()).contains("1 day left");
        });
    }

    @Test
    void anEmergencyLeavesForEmergencyCareAndIsNotTriagedAgain() {
        screens.go(ReferralNavigation.NEW_REFERRAL);
        fill("Quillfeather", "");
        _setValue(group("Ask every patient for these red flags"), Set.of(RedFlag.AIRWAY));
        _click(button("Save referral"));
        given.runJobs();
        _click(button("Decide"));

        assertThat(shown()).contains("Sent to emergency care");
        _assertNone(Button.class, spec -> spec.withText("Decide"));
    }

    @Test
    void whatIsWithdrawnNeedsAReason() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        screens.go(ReferralNavigation.referral(id));
        assertThat(menu()).contains("Withdraw this referral");
        List<String> reasons = new ArrayList<>();
        WithdrawDialog dialog = new WithdrawDialog(
                reason -> given.referrals.withdraw(id, given.referrals.find(id).version(), record(reasons, reason)));
        dialog.open();
        _click(button("Withdraw referral"));

        assertThat(why().getErrorMessage()).startsWith("Give a reason");
        _setValue(why(), "The patient found a dentist.");
        _click(button("Withdraw referral"));

        assertThat(dialog.isOpened()).isFalse();
        assertThat(reasons).containsExactly("", "The patient found a dentist.");
        assertThat(given.referral(id).status()).isEqualTo(ReferralStatus.WITHDRAWN);
        screens.go(ReferralNavigation.referral(id));
        assertThat(shown()).contains("Withdrawn");
        assertThat(menu()).doesNotContain("Withdraw this referral");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theListShowsPseudonymsByTimeLeft() {
        ReferralId id = given.received(Symptom.SEVERE_PAIN);
        given.decide(given.coordinator, id, UrgencyCategory.URGENT, "");
        screens.go(ReferralNavigation.REFERRALS);

        DataGrid<ReferralListItem> grid = _get(DataGrid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(GridKt._getFormattedRow(grid, 0))
                .contains(given.referral(id).pseudonym(), "Urgent", "1 day left", "NR30");
        screens.go(ReferralNavigation.REFERRALS + "?category=NON_URGENT");
        assertThat(GridKt._size((DataGrid<ReferralListItem>) _get(DataGrid.class)))
                .isZero();
    }

    private static TextArea why() {
        return _get(TextArea.class, spec -> spec.withLabel("Why is it withdrawn?"));
    }

    private static List<String> menu() {
        return _find(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    private static String record(List<String> reasons, String reason) {
        reasons.add(reason);
        return reason;
    }

    private void fill(String familyName, String number) {
        _setValue(field("Family name"), familyName);
        _setValue(_get(DatePicker.class), LocalDate.of(1948, 5, 17));
        _setValue(field("Telephone"), "01632960777");
        _setValue(field("NHS number"), number);
    }

    private void decide(UrgencyCategory category, String reason) {
        _setValue(this.<UrgencyCategory>choice("Category"), category);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), reason);
        _click(button("Decide"));
    }

    private List<ReferralListItem> all() {
        return given.referrals.page(ReferralFilter.OPEN, PageRequest.of(0, 10)).getContent();
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
    private static <T> CheckboxGroup<T> group(String label) {
        return _get(CheckboxGroup.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> choice(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }
}
