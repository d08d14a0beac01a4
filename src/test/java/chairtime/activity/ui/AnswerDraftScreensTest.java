package chairtime.activity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.activity.AnswerDraft;
import chairtime.activity.AnswerForm;
import chairtime.activity.FigureQueryFixture;
import chairtime.activity.FigureQueryId;
import chairtime.activity.RecoveryKind;
import chairtime.activity.YearEndFixture;
import chairtime.activity.YearEndId;
import chairtime.platform.NotFoundException;
import chairtime.platform.Uda;
import chairtime.platform.ui.Page;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a practice has typed is there again after a lost session, until it is sent. */
@ChairtimeTest
class AnswerDraftScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    YearEndFixture yearEnds;

    @Autowired
    FigureQueryFixture queries;

    @Autowired
    ApplicationContext spring;

    @Test
    void aQueryOfAYearEndSurvivesALostSession() {
        yearEnds.prepared();
        YearEndId id = yearEnds.started(YearEndFixture.RECOVER);
        open(yearEnds.people.practice, "reviews/year-end/" + id.value());
        assertThat(text()).contains("Drafts save themselves.");
        _setValue(_get(BigDecimalField.class), new BigDecimal("9750.5"));
        _setValue(area("What is wrong"), "250 claims are mis");
        assertThat(text()).contains("Draft saved at 09:00");

        open(yearEnds.people.practice, "reviews/year-end/" + id.value());
        assertThat(_get(BigDecimalField.class).getValue()).isEqualByComparingTo("9750.5");
        assertThat(area("What is wrong").getValue()).isEqualTo("250 claims are mis");

        SignIn.as(yearEnds.people.otherPractice);
        assertThatThrownBy(() -> yearEnds.checks.draft(id, AnswerForm.YEAR_END_QUERY))
                .isInstanceOf(NotFoundException.class);
        SignIn.as(yearEnds.people.practice);
        assertThatThrownBy(() -> yearEnds.checks.saveDraft(
                        id, AnswerForm.YEAR_END_QUERY, AnswerDraft.NEW, Uda.of("1"), "Another window."))
                .hasMessageContaining("changed in another window");
        _setValue(area("What is wrong"), "250 claims are missing.");
        press("Send query");
        SignIn.as(yearEnds.people.practice);
        assertThat(yearEnds.checks.draft(id, AnswerForm.YEAR_END_QUERY)).isEmpty();
        assertThatThrownBy(
                        () -> yearEnds.checks.saveDraft(id, AnswerForm.YEAR_END_QUERY, AnswerDraft.NEW, null, "Late."))
                .hasMessageContaining("no answer is waited for");
    }

    @Test
    void theAnswerToInstalmentsSurvivesALostSession() {
        yearEnds.prepared();
        YearEndId id = yearEnds.recoveryDue();
        yearEnds.decide(id, YearEndFixture.plan(RecoveryKind.OFFER, "15000", 2));
        open(yearEnds.people.practice, "reviews/year-end/" + id.value());
        _setValue(area("What you need instead"), "Six instal");
        assertThat(text()).contains("Draft saved at 09:00");

        open(yearEnds.people.practice, "reviews/year-end/" + id.value());
        assertThat(area("What you need instead").getValue()).isEqualTo("Six instal");
        press("Do not agree");
        SignIn.as(yearEnds.people.practice);
        assertThat(yearEnds.checks.draft(id, AnswerForm.RECOVERY_ANSWER)).isEmpty();
    }

    @Test
    void theAnswerAboutAFigureSurvivesALostSession() {
        queries.prepared();
        FigureQueryId id = queries.asked();
        open(queries.practice, FigureQueryNavigation.query(id));
        _setValue(_get(BigDecimalField.class), null);
        _setValue(area("How the difference comes about"), "Claims of Nov");
        assertThat(text()).contains("Draft saved at");

        open(queries.practice, FigureQueryNavigation.query(id));
        assertThat(_get(BigDecimalField.class).getValue()).isNull();
        assertThat(area("How the difference comes about").getValue()).isEqualTo("Claims of Nov");
        _setValue(_get(BigDecimalField.class), new BigDecimal("812.4"));
        press("Send answer");
        SignIn.as(queries.practice);
        assertThat(queries.answers.draft(id)).isEmpty();
        assertThatThrownBy(() -> queries.answers.saveDraft(id, AnswerDraft.NEW, null, "Late."))
                .hasMessageContaining("no answer is waited for");
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
