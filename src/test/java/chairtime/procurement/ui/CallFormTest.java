package chairtime.procurement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.RefusedException;
import chairtime.procurement.CallTerms;
import chairtime.procurement.Criterion;
import chairtime.procurement.Person;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallFormTest {

    private static final CallTerms TERMS = Examples.terms(Examples.ACCESS, Examples.VALUE);

    private final List<CallTerms> kept = new ArrayList<>();
    private final List<CallTerms> published = new ArrayList<>();

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void theFormSaysWhatItWasGiven() {
        assertThat(form(TERMS, published::add).written()).isEqualTo(TERMS);
    }

    @Test
    void everyChangeIsKeptAsADraft() {
        form(TERMS, published::add);

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Sessions wanted")), 15);

        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).sessionsWanted()).isEqualTo(15);
    }

    @Test
    void aStepWithSomethingWrongIsNotLeft() {
        CallForm form = form(TERMS, published::add);

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Sessions wanted")), 0);
        _click(_get(Button.class, spec -> spec.withText("Next: who may bid, who scores")));

        assertThat(((HasValidation) form.fields().field(CallTermsForm.SESSIONS_WANTED)).getErrorMessage())
                .isEqualTo("Write how many sessions are wanted, at least 1.");
        _assertNone(Button.class, spec -> spec.withText("Next: how bids are scored"));
    }

    @Test
    void publishingNamesHowManyPracticesAreToldAndAsksFirst() {
        form(TERMS, published::add);

        next("Next: who may bid, who scores", "Next: how bids are scored", "Next: check and publish");
        _click(_get(Button.class, spec -> spec.withText("Publish to 1 practice")));
        assertThat(published).isEmpty();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(published).containsExactly(TERMS);
    }

    @Test
    void theSummaryIsNotReachedWithWrongWeights() {
        CallForm form = form(Examples.terms(Examples.ACCESS), published::add);

        form.open(3);

        _assertOne(H2.class, spec -> spec.withText("There is something to put right"));
        assertThat(_get(WeightsTogether.class).getErrorMessage()).contains("they add to 60 %");
    }

    @Test
    void aRefusedPublicationIsToldAboveTheForm() {
        CallForm form = form(TERMS, terms -> {
            throw new RefusedException("evaluators", "Whoever raised the need cannot score its bids.");
        });

        form.open(3);
        _click(_get(Button.class, spec -> spec.withText("Publish to 1 practice")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(((HasValidation) form.fields().field(CallWhoForm.EVALUATORS)).getErrorMessage())
                .contains("cannot score");
    }

    @Test
    void weightsAreAddedWhileTheyAreTyped() {
        CriteriaEditor editor =
                new CriteriaEditor(Examples.terms(Examples.ACCESS, new Criterion(2, "Value", "Why?", 30)));
        UI.getCurrent().add(editor);

        assertThat(_get(WeightsTogether.class).text()).contains("10 % to go");
        assertThat(editor.problems()).containsKey(CriteriaEditor.CRITERIA);
    }

    @Test
    void aDeadlineThatTheClocksSkipIsRefusedInASentence() {
        DeadlineField deadline = new DeadlineField("Deadline for bids", Examples.CLOCK);
        UI.getCurrent().add(deadline);

        deadline.setValue(LocalDateTime.of(2024, 3, 31, 1, 30));

        assertThat(deadline.isInvalid()).isTrue();
        assertThat(deadline.problem())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("clocks go forward"));
    }

    @Test
    void aDeadlineSaysWhetherItIsWinterOrSummerTime() {
        DeadlineField deadline = new DeadlineField("Deadline for bids", Examples.CLOCK);

        deadline.setValue(LocalDateTime.of(2023, 10, 27, 12, 0));
        assertThat(deadline.getHelperText()).contains("Friday", "BST", "25 days");

        deadline.setValue(LocalDateTime.of(2023, 10, 30, 12, 0));
        assertThat(deadline.getHelperText()).contains("Monday", "GMT");
    }

    private void next(String... buttons) {
        for (String button : buttons) {
            _click(_get(Button.class, spec -> spec.withText(button)));
        }
    }

    private CallForm form(CallTerms terms, Consumer<CallTerms> publish) {
        CallForm form = new CallForm(
                terms,
                new CallForm.Choices(
                        List.of("NR30", "NR31"),
                        List.of(new Person(Examples.ANN, "Ann Lee"), new Person(Examples.BO, "Bo Cole")),
                        rule -> Examples.practices()),
                kept::add,
                publish,
                new DraftNote(),
                Examples.CLOCK);
        UI.getCurrent().add(form);
        return form;
    }
}
