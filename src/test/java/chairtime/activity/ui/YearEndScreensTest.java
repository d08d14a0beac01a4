package chairtime.activity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.LedgerKind;
import chairtime.activity.LedgerPosting;
import chairtime.activity.NewLedgerEntry;
import chairtime.activity.RecoveryKind;
import chairtime.activity.YearEndFixture;
import chairtime.activity.YearEndId;
import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndStatus;
import chairtime.activity.YearEndView;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.platform.ui.Page;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class YearEndScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    YearEndFixture given;

    @Autowired
    LedgerPosting ledger;

    @Autowired
    ApplicationContext spring;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void theLeadStartsLastYearAfterADryRun() {
        open(given.people.lead, "reviews/year-end");
        _click(_get(Button.class, spec -> spec.withText("Start year ends").withClasses("primary-action")));
        assertThat(text()).contains("Start: Year-end reconciliation 2022/23");
        assertThat(GridKt._size(_get(RunLineGrid.class))).isEqualTo(3);
        press("Start 3 reviews");
        _fireConfirm(_get(ConfirmDialog.class));
        given.people.work();

        open(given.people.finance, screens.address());
        GridKt._clickItem(_get(RunLineGrid.class), 0);
        assertThat(screens.address()).startsWith("reviews/year-end/");
        assertThat(text()).contains("£15,000.00", "95.00 %", "Provisional");
        _assertNone(TextArea.class);
        open(given.people.finance, "reviews/year-end");
        assertThat(GridKt._size(_get(YearEndGrid.class))).isEqualTo(3);
    }

    @Test
    void thePracticeQueriesAndTheCommissionerAnswers() {
        YearEndId id = given.started(YearEndFixture.RECOVER);
        open(given.people.practice, "reviews/mine");
        GridKt._clickItem(_get(YearEndGrid.class), 0);
        press("Send query");
        assertThat(area("What is wrong").isInvalid()).isTrue();
        _setValue(area("What is wrong"), "250 claims are missing.");
        _setValue(_get(BigDecimalField.class), new BigDecimal("9750"));
        press("Send query");
        given.people.runJobs();

        open(given.people.commissioner, "reviews/year-end/" + id.value());
        assertThat(text()).contains("The practice says it delivered 9,750.0 UDA");
        _setValue(_get(BigDecimalField.class), new BigDecimal("9750"));
        _setValue(area("Your answer"), "They were there.");
        press("Answer and make final");
        given.people.runJobs();

        assertThat(given.view(id).status()).isEqualTo(YearEndStatus.SETTLED);
    }

    @Test
    void thePracticeAcceptsAndAgreesToTheInstalmentsThatAreOffered() {
        YearEndId id = given.started(YearEndFixture.RECOVER);
        open(given.people.practice, "reviews/year-end/" + id.value());
        press("Accept this result");
        _fireConfirm(_get(ConfirmDialog.class));
        given.people.runJobs();

        open(given.people.lead, "reviews/year-end/" + id.value());
        choose(RecoveryKind.OFFER);
        _setValue(_get(IntegerField.class), 13);
        _setValue(area("Reason"), "It was not delivered.");
        press("Decide recovery");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(IntegerField.class).getErrorMessage()).contains("from 1 to 12");
        _setValue(_get(IntegerField.class), 3);
        press("Decide recovery");
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("header"))
                .isEqualTo("Offer £15,000.00 in 3 instalments?");
        _fireConfirm(_get(ConfirmDialog.class));
        given.people.runJobs();

        open(given.people.practice, "reviews/year-end/" + id.value());
        assertThat(text()).contains("Instalments for your agreement");
        press("Agree to the instalments");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(given.view(id).status()).isEqualTo(YearEndStatus.RECOVERY_SET);
        open(given.people.finance, "reviews/year-end/" + id.value());
        assertThat(text()).contains("Recovery", "lead");
        assertThat(GridKt._size(_get(chairtime.platform.ui.DataGrid.class))).isEqualTo(3);
    }

    @Test
    void whatThePracticeNeedsInsteadStandsWhereTheCommissionerDecidesAgain() {
        YearEndId id = given.recoveryDue();
        given.decide(id, YearEndFixture.plan(RecoveryKind.OFFER, "15000", 2));
        open(given.people.practice, "reviews/year-end/" + id.value());
        _setValue(area("What you need instead"), "Six instalments.");
        press("Do not agree");
        given.people.runJobs();

        open(given.people.lead, "reviews/year-end/" + id.value());
        assertThat(text()).contains("The practice did not agree: Six instalments.");
        choose(RecoveryKind.IMPOSE);
        _setValue(_get(Checkbox.class), true);
        _setValue(area("Reason"), "No agreement.");
        press("Decide recovery");
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("breach notice");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(given.view(id).status()).isEqualTo(YearEndStatus.RECOVERY_SET);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPersonJudgesTheYearsThatAreKeptOutOfAutomaticJudgement() {
        given.startAll(YearEndFixture.BY_HAND);
        YearEndId id = given.find(YearEndFixture.BY_HAND, YearEndFixture.RECOVER);
        open(given.people.lead, "reviews/year-end/" + id.value());
        press("Judge this year");
        Select<YearEndOutcome> outcome = _get(Select.class, spec -> spec.withLabel("What the year comes to"));
        assertThat(outcome.isInvalid()).isTrue();
        _setValue(outcome, YearEndOutcome.MET);
        _setValue(area("Reason"), "By the threshold of that year.");
        press("Judge this year");

        assertThat(given.view(id).status()).isEqualTo(YearEndStatus.PROVISIONAL);
        assertThat(given.view(id).result().rule()).isEqualTo("By the threshold of that year.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theProposalForADeficitLeftAgainStandsInTheForm() {
        ledger.post(new NewLedgerEntry(
                YearEndFixture.RECOVER,
                YearEndFixture.YEAR,
                LedgerKind.CARRY_FORWARD_IN,
                Uda.of("300"),
                null,
                null,
                null,
                "Final letter",
                "Brought in",
                "",
                "brought-in"));
        YearEndId id = given.started(YearEndFixture.RECOVER);
        open(given.people.practice, "reviews/year-end/" + id.value());
        assertThat(text())
                .contains("A person at the commissioner judges this year.")
                .doesNotContain("24,000");

        open(given.people.lead, "reviews/year-end/" + id.value());
        Select<YearEndOutcome> outcome = _get(Select.class, spec -> spec.withLabel("What the year comes to"));
        assertThat(outcome.getValue()).isEqualTo(YearEndOutcome.RECOVER);
        assertThat(_get(BigDecimalField.class, spec -> spec.withLabel("To be recovered"))
                        .getValue())
                .isEqualByComparingTo("24000");
        press("Judge this year");

        assertThat(given.view(id))
                .returns(YearEndStatus.PROVISIONAL, YearEndView::status)
                .returns(Money.of("24000.00"), view -> view.result().recovery());
    }

    @SuppressWarnings("unchecked")
    private static void choose(RecoveryKind kind) {
        _setValue((RadioButtonGroup<RecoveryKind>) _get(RadioButtonGroup.class), kind);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    private void open(SignedInUser user, String path) {
        screens.openFor(spring, user);
        screens.go(path);
    }
}
