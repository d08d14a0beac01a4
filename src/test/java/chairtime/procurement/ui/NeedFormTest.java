package chairtime.procurement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.DeliveryFigures;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.procurement.NeedData;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NeedFormTest {

    private final List<NeedData> saved = new ArrayList<>();

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void whatIsSaidReachesTheCallback() {
        form(saved::add);

        fill();
        _click(_get(Button.class, spec -> spec.withText("Raise this need")));

        assertThat(saved)
                .containsExactly(new NeedData(
                        "Urgent sessions for Great Yarmouth",
                        Set.of("NR30"),
                        Set.of(),
                        "Nobody takes new patients.",
                        12,
                        Money.of("7200"),
                        LocalDate.of(2024, 1, 6),
                        LocalDate.of(2024, 3, 30)));
    }

    @Test
    void whatIsMissingIsSaidAboveAndAtTheField() {
        NeedForm form = form(saved::add);

        _click(_get(Button.class, spec -> spec.withText("Raise this need")));

        assertThat(saved).isEmpty();
        assertThat(_get(H2.class, spec -> spec.withText("There is something to put right"))
                        .isVisible())
                .isTrue();
        HasValidation title = (HasValidation) form.field(NeedForm.TITLE);
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("Write what is needed and where.");
    }

    @Test
    void aRefusalStandsAtItsFieldAndNothingTypedIsLost() {
        NeedForm form = form(data -> {
            throw new RefusedException("budget", "The budget must be more than nothing.");
        });

        fill();
        _click(_get(Button.class, spec -> spec.withText("Raise this need")));

        HasValidation budget = (HasValidation) form.field(NeedForm.BUDGET);
        assertThat(budget.getErrorMessage()).isEqualTo("The budget must be more than nothing.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("What and where"))
                        .getValue())
                .isEqualTo("Urgent sessions for Great Yarmouth");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        NeedForm form = form(saved::add);

        fill();
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Last day of sessions")), LocalDate.of(2024, 1, 5));
        _click(_get(Button.class, spec -> spec.withText("Raise this need")));

        assertThat(saved).isEmpty();
        assertThat(((HasValidation) form.field(NeedForm.LAST_DAY)).isInvalid()).isTrue();
    }

    @Test
    void theFiguresFollowTheDistrictsAndCanBeExplained() {
        NeedForm form = form(saved::add);
        _assertNone(Button.class, spec -> spec.withText("How was this figure made?"));

        form.choose(List.of("NR30", "XX9"));

        assertThat(_get(MultiSelectComboBox.class).getValue()).isEqualTo(Set.of("NR30"));
        _get(Button.class, spec -> spec.withText("How was this figure made?"));
    }

    private NeedForm form(Consumer<NeedData> onSave) {
        NeedForm form = new NeedForm(
                List.of("NR30", "NR31"),
                districts -> districts.isEmpty() ? Optional.empty() : Optional.of(figures()),
                "Raise this need",
                onSave);
        UI.getCurrent().add(form);
        return form;
    }

    @SuppressWarnings("unchecked")
    private static void fill() {
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("What and where")), "Urgent sessions for Great Yarmouth");
        _setValue((MultiSelectComboBox<String>) _get(MultiSelectComboBox.class), Set.of("NR30"));
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Why the sessions are needed")),
                "Nobody takes new patients.");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Sessions wanted")), 12);
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Budget")), new BigDecimal("7200"));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("First day of sessions")), LocalDate.of(2024, 1, 6));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Last day of sessions")), LocalDate.of(2024, 3, 30));
    }

    private static DeliveryFigures figures() {
        return new DeliveryFigures(
                TreatmentMonth.of(2023, 9),
                true,
                11,
                1,
                Uda.of("100000"),
                Uda.of("50000"),
                Uda.of("31570"),
                125,
                250,
                new BigDecimal("63.14"),
                Uda.of("18430"),
                Money.of("552900"));
    }
}
