package chairtime.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.DentistGender;
import chairtime.allocation.ReferralId;
import chairtime.allocation.SlotClaims;
import chairtime.allocation.SlotFacts;
import chairtime.allocation.SlotFixture;
import chairtime.allocation.SlotId;
import chairtime.allocation.SlotView;
import chairtime.platform.ui.DataGrid;
import chairtime.procurement.PatientGroup;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.TestClock;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A practice says what its slots offer: facts to match, never free text. */
@ChairtimeTest
class SlotFactsScreenTest {

    private static final SlotFacts EVERYTHING = new SlotFacts(
            Set.of(
                    AccessNeed.STEP_FREE,
                    AccessNeed.HOIST,
                    AccessNeed.BARIATRIC_CHAIR,
                    AccessNeed.SEDATION,
                    AccessNeed.CHILDREN),
            Set.of("pl", "ro"),
            DentistGender.FEMALE,
            Set.of(PatientGroup.CHILDREN));

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    SlotFixture given;

    @Autowired
    SlotClaims claims;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext spring;

    @BeforeEach
    void practices() {
        given.prepared();
    }

    @Test
    void severalSlotsAreChosenAndSayTogetherWhatTheyOffer() {
        List<SlotId> slots = given.added(3);
        open();
        grid().asMultiSelect().select(GridKt._get(grid(), 0), GridKt._get(grid(), 2));
        _click(button());

        SlotFactsDialog dialog = _get(SlotFactsDialog.class);
        assertThat(dialog.getHeaderTitle()).isEqualTo("What 2 slots offer");
        _setValue(this.<AccessNeed>group("Offers"), EVERYTHING.access());
        _setValue(_get(dialog, TextField.class), "PL; ro");
        _setValue(dentist(), DentistGender.FEMALE);
        _setValue(this.<PatientGroup>group("Put first"), EVERYTHING.keptFor());
        _click(_get(dialog, Button.class, spec -> spec.withText("Change what they offer")));

        assertThat(given.seen(slots.get(0)).facts()).isEqualTo(EVERYTHING);
        assertThat(given.seen(slots.get(1)).facts()).isEqualTo(SlotFacts.NONE);
        assertThat(given.seen(slots.get(2)).facts()).isEqualTo(EVERYTHING);
        _assertNone(SlotFactsDialog.class);
        assertThat(button().isEnabled()).as("nothing is chosen any more").isFalse();
        screens.go("slots/facts?silent=yes");
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    @Test
    void whatIsNoLanguageIsSaidAtItsFieldAndNothingIsChanged() {
        SlotId slot = given.added();
        open();
        GridKt._select(grid(), GridKt._get(grid(), 0));
        _click(button());
        SlotFactsDialog dialog = _get(SlotFactsDialog.class);
        _setValue(_get(dialog, TextField.class), "Polish");
        _click(_get(dialog, Button.class, spec -> spec.withText("Change what they offer")));

        assertThat(_get(dialog, TextField.class).getErrorMessage()).startsWith("Give languages by");
        assertThat(_get(dialog, TextField.class).getValue()).isEqualTo("Polish");
        assertThat(given.seen(slot).facts()).isEqualTo(SlotFacts.NONE);
    }

    @Test
    void whatSlotsOfferNowIsShownWhenAllOfThemOfferTheSame() {
        given.added(SlotFixture.TOMORROW.atTime(18, 0));
        open();
        GridKt._select(grid(), GridKt._get(grid(), 0));
        _click(button());

        assertThat(this.<AccessNeed>group("Offers").getValue())
                .as("late hours follow from the time")
                .isEmpty();
        screens.go("slots/facts?silent=yes");
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    @Test
    void aSlotWithAPatientKeepsWhatThePatientWasPromised() {
        List<SlotId> slots = given.added(2);
        open();
        claims.hold(slots.get(0), new ReferralId(1), clock.instant().plusSeconds(60));
        GridKt._select(grid(), GridKt._get(grid(), 0));
        _click(button());
        _click(_get(_get(SlotFactsDialog.class), Button.class, spec -> spec.withText("Change what they offer")));
        assertThat(_get(SlotFactsDialog.class).isOpened())
                .as("it was taken meanwhile")
                .isTrue();

        open();
        assertThat(GridKt._size(grid())).isEqualTo(1);
        screens.go("slots/facts?from=" + LocalDate.of(2023, 10, 4));
        assertThat(GridKt._size(grid())).isZero();
    }

    private void open() {
        screens.openFor(spring, given.practice());
        screens.go(SlotRoutes.FACTS);
    }

    private static Button button() {
        return _get(Button.class, spec -> spec.withClasses("primary-action"));
    }

    @SuppressWarnings("unchecked")
    private static DataGrid<SlotView> grid() {
        return _get(DataGrid.class);
    }

    @SuppressWarnings("unchecked")
    private <T> CheckboxGroup<T> group(String label) {
        return _get(CheckboxGroup.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Select<DentistGender> dentist() {
        return _get(_get(SlotFactsDialog.class), Select.class);
    }
}
