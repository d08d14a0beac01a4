package chairtime.activity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.MidYearDraft;
import chairtime.activity.MidYearReviewId;
import chairtime.activity.MidYearStatus;
import chairtime.activity.ReviewFixture;
import chairtime.platform.Money;
import chairtime.platform.ui.Page;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class MidYearScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ReviewFixture given;

    @Autowired
    ApplicationContext spring;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void theLeadSeesTheDryRunAndStartsAfterAQuestionThatNamesTheConsequence() {
        open(given.lead, "reviews/mid-year");
        _click(_get(Button.class, spec -> spec.withText("Start reviews").withClasses("primary-action")));
        assertThat(GridKt._size(_get(RunLineGrid.class))).isEqualTo(3);
        assertThat(new String(screens.download("Download CSV"), StandardCharsets.UTF_8))
                .contains(ReviewFixture.UNDER);

        press("Start 1 review");
        ConfirmDialog question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("message")).contains("letter");
        _fireConfirm(question);

        assertThat(screens.address()).startsWith("reviews/runs/");
        assertThat(text()).contains("You can leave this page");
        String run = screens.address();
        given.work();
        open(given.auditor, run);
        assertThat(text()).contains("Done").doesNotContain("You can leave this page");
        assertThat(GridKt._size(_get(RunLineGrid.class))).isEqualTo(3);
    }

    @Test
    void withoutTheMonthOfTheCutThePageWarns() {
        open(given.lead, "reviews/mid-year/start?year=2022");

        assertThat(text()).contains("September 2022 is not imported");
        _assertNone(Button.class, spec -> spec.withText("Start 0 reviews"));
    }

    @Test
    void thePracticeFindsItsReviewWritesADraftAndSendsIt() {
        MidYearReviewId id = given.started();
        open(given.practice, "reviews/mine");
        GridKt._clickItem(_get(MidYearReviewGrid.class), 0);
        assertThat(screens.address()).isEqualTo("reviews/mid-year/" + id.value());

        _setValue(area("Why less than expected was delivered"), "Two dentists left.");
        assertThat(text()).contains("Draft saved at 09:00");
        press("Send reasons and plan");
        assertThat(area("How you will make up the shortfall").isInvalid()).isTrue();
        _assertNone(ConfirmDialog.class);

        open(given.practice, "reviews/mid-year/" + id.value());
        assertThat(area("Why less than expected was delivered").getValue()).isEqualTo("Two dentists left.");
        _setValue(area("How you will make up the shortfall"), "A third one starts.");
        _setValue(_get(DatePicker.class), LocalDate.of(2024, 1, 31));
        press("Send reasons and plan");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(given.view(id).status()).isEqualTo(MidYearStatus.ANSWERED);
        _assertNone(MidYearAnswerForm.class);
        assertThat(text()).contains("What the practice said", "A third one starts.");
    }

    @Test
    void aDraftChangedInAnotherWindowIsNotOverwritten() {
        MidYearReviewId id = given.started();
        open(given.practice, "reviews/mid-year/" + id.value());
        SignIn.run(given.practice, () -> given.answers.saveDraft(id, MidYearDraft.NEW, ReviewFixture.ANSWER));

        _setValue(area("Why less than expected was delivered"), "From this window.");

        assertThat(text()).contains("Draft not saved: it was changed in another window.");
    }

    @Test
    void theLeadWithholdsAfterAQuestionThatNamesTheMoney() {
        MidYearReviewId id = given.answered();
        open(given.lead, "reviews/mid-year/" + id.value());

        choose(MidYearDecisionForm.Choice.WITHHOLD);
        press("Decide");
        assertThat(_get(BigDecimalField.class, spec -> spec.withLabel("Withhold at most"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Withhold at most")), new BigDecimal("40000"));
        _setValue(area("Reason"), "The plan is not realistic.");
        press("Decide");
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("header")).contains("£40,000.00");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(given.view(id).withheld()).isEqualTo(Money.of("40000"));
        assertThat(text()).contains("Withheld at most", "£40,000.00", "lead");
    }

    @Test
    void whatTheServiceRefusesIsSaidAtItsField() {
        MidYearReviewId id = given.answered();
        open(given.lead, "reviews/mid-year/" + id.value());

        choose(MidYearDecisionForm.Choice.WITHHOLD);
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Withhold at most")), new BigDecimal("999999"));
        _setValue(area("Reason"), "The plan is not realistic.");
        press("Decide");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(_get(BigDecimalField.class, spec -> spec.withLabel("Withhold at most"))
                        .getErrorMessage())
                .contains("£109,090.91");
        assertThat(given.view(id).status()).isEqualTo(MidYearStatus.ANSWERED);
    }

    @Test
    void theLeadAsksAgainAcceptsAndFollowsUp() {
        MidYearReviewId id = given.answered();
        open(given.lead, "reviews/mid-year/" + id.value());
        choose(MidYearDecisionForm.Choice.ASK_AGAIN);
        _setValue(area("What is still missing"), "Who starts, and when?");
        press("Decide");
        given.runJobs();
        open(given.practice, "reviews/mid-year/" + id.value());
        assertThat(text()).contains("Your commissioner asks again: Who starts, and when?");
        assertThat(area("How you will make up the shortfall").getValue()).isEqualTo("A third one starts.");
        given.answer(id);

        open(given.commissioner, "reviews/mid-year/" + id.value());
        choose(MidYearDecisionForm.Choice.ACCEPT);
        _setValue(area("Reason"), "It is realistic.");
        press("Decide");
        given.runJobs();
        _assertNone(TextArea.class);
        given.on(LocalDate.of(2023, 10, 26));
        open(given.commissioner, "reviews/mid-year/" + id.value());
        _setValue(area("What the follow-up found"), "She started on Monday.");
        press("End the review");

        assertThat(given.view(id).status()).isEqualTo(MidYearStatus.FOLLOWED_UP);
    }

    @Test
    void aFigureIsDisputedByThePracticeAndSettledByTheCommissioner() {
        MidYearReviewId id = given.started();
        open(given.practice, "reviews/mid-year/" + id.value());
        _setValue(area("What is wrong with the figure"), "400 claims are missing.");
        press("Put on hold");
        given.runJobs();

        open(given.lead, "reviews/mid-year/" + id.value());
        _setValue(_get(BigDecimalField.class), new BigDecimal("3200"));
        _setValue(area("What NHSBSA found"), "They were there.");
        press("Record figure");

        assertThat(given.view(id).status()).isEqualTo(MidYearStatus.NOT_NEEDED);
        assertThat(text()).contains("32.00 %");
    }

    @Test
    void whoOnlyReadsHasNoForms() {
        MidYearReviewId id = given.answered();
        for (SignedInUser reader : new SignedInUser[] {given.finance, given.auditor}) {
            open(reader, "reviews/mid-year/" + id.value());
            _assertNone(TextArea.class);
            open(reader, "reviews/mid-year");
            _assertNone(Button.class, spec -> spec.withText("Start reviews"));
            assertThat(GridKt._size(_get(MidYearReviewGrid.class))).isEqualTo(1);
        }
    }

    @Test
    void beforeAnythingIsStartedThePagesSayWhatTheyAreFor() {
        open(given.lead, "reviews/mid-year");
        assertThat(text()).contains("Nothing was started yet");
        _assertOne(MidYearReviewGrid.class);
        open(given.practice, "reviews/mine");
        assertThat(_get(MidYearReviewGrid.class)
                        .getEmptyStateComponent()
                        .getElement()
                        .getTextRecursively())
                .contains("No mid-year review of your contracts");
    }

    @SuppressWarnings("unchecked")
    private static void choose(MidYearDecisionForm.Choice choice) {
        _setValue((RadioButtonGroup<MidYearDecisionForm.Choice>) _get(RadioButtonGroup.class), choice);
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
