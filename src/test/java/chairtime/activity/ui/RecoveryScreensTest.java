package chairtime.activity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.MidYearReviewId;
import chairtime.activity.MoneyWay;
import chairtime.activity.YearEndFixture;
import chairtime.activity.YearEndId;
import chairtime.platform.Money;
import chairtime.platform.ui.Page;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class RecoveryScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    YearEndFixture given;

    @Autowired
    ApplicationContext spring;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void financeFindsWhatIsOverdueRecordsItAndTakesAWrongRecordBack() {
        YearEndId id = given.recoverySet(3);
        given.people.on(LocalDate.of(2024, 2, 3));
        open(given.people.finance, "");
        assertThat(text()).contains("Overdue instalments", "£5,000.00");
        open(given.people.finance, "reviews/recoveries?state=OVERDUE");
        assertThat(text()).contains("1 recovery", "£15,000.00");
        GridKt._clickItem(_get(RecoveryGrid.class), 0);
        assertThat(screens.address()).isEqualTo("reviews/year-end/" + id.value());

        press("Record money");
        assertThat(_get(BigDecimalField.class).isInvalid()).isTrue();
        _setValue(_get(BigDecimalField.class), new BigDecimal("5000.001"));
        press("Record money");
        assertThat(_get(BigDecimalField.class).getErrorMessage()).contains("two decimals");
        _setValue(_get(BigDecimalField.class), new BigDecimal("15000.01"));
        choose(MoneyWay.DEDUCTED);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reference")), "Pay statement of January");
        press("Record money");
        assertThat(_get(BigDecimalField.class).getErrorMessage()).contains("Only £15,000.00 is outstanding");
        _setValue(_get(BigDecimalField.class), new BigDecimal("5000"));
        press("Record money");
        assertThat(given.account(id).received()).isEqualTo(Money.of("5000.00"));
        assertThat(text()).contains("£10,000.00", "Deducted from a monthly payment, Pay statement of January");

        _click((Button) GridKt._getCellComponent(_get(MoneyRecordGrid.class), 0, "Undo"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Not of this practice.");
        press("Take it back");
        assertThat(given.account(id).received()).isEqualTo(Money.of("0.00"));
        assertThat(text()).contains("The record of £5,000.00 is taken back");
    }

    @Test
    void thePracticeSeesTheSameAndRecordsNothing() {
        YearEndId id = given.recoverySet(3);
        given.received(id, "1000");
        open(given.people.practice, "");
        assertThat(text()).contains("Instalments to pay back", "£14,000.00 outstanding of 2022/23");
        open(given.people.practice, "reviews/mine");
        assertThat(GridKt._size(_get(RecoveryGrid.class))).isEqualTo(1);
        open(given.people.practice, "reviews/year-end/" + id.value());
        assertThat(text()).contains("£14,000.00", "Your commissioner records what it received.");
        _assertNone(Button.class, spec -> spec.withText("Record money"));
        open(given.people.commissioner, "reviews/year-end/" + id.value());
        assertThat(text()).contains("You decided this recovery");
        _assertNone(Button.class, spec -> spec.withText("Record money"));
    }

    @Test
    void whoDecidesReleasesWhatIsWithheldAtMidYear() {
        MidYearReviewId id = given.people.answered();
        given.people.withhold(id, "4000");
        open(given.people.lead, "reviews/mid-year/" + id.value());
        assertThat(text()).contains("Still withheld", "£4,000.00");
        _setValue(_get(BigDecimalField.class), new BigDecimal("4000.01"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "They caught up.");
        press("Release money");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(BigDecimalField.class).getErrorMessage()).contains("still withheld");
        _setValue(_get(BigDecimalField.class), new BigDecimal("1000"));
        press("Release money");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(text()).contains("£3,000.00", "£1,000.00 of what is withheld is released");

        open(given.people.practice, "reviews/mid-year/" + id.value());
        assertThat(text()).contains("£3,000.00");
        _assertNone(Button.class, spec -> spec.withText("Release money"));
    }

    @SuppressWarnings("unchecked")
    private static void choose(MoneyWay way) {
        _setValue((RadioButtonGroup<MoneyWay>) _get(RadioButtonGroup.class), way);
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
