package chairtime.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.DispositionView;
import chairtime.allocation.Dispositions;
import chairtime.allocation.SlotFixture;
import chairtime.allocation.SlotGiving;
import chairtime.allocation.UrgencyClockView;
import chairtime.allocation.UrgencyClocks;
import chairtime.allocation.UseCaseView;
import chairtime.allocation.UseCases;
import chairtime.platform.ui.DataGrid;
import chairtime.procurement.ProcurementCast;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.Screens;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everybody reads the rules of urgent care; administrators change them from a day on, for a reason. */
@ChairtimeTest
class RuleScreensTest {

    private static final LocalDate TOMORROW = SlotFixture.TOMORROW;

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    SlotFixture given;

    @Autowired
    UrgencyClocks clocks;

    @Autowired
    Dispositions dispositions;

    @Autowired
    UseCases useCases;

    @Autowired
    SlotGiving giving;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext spring;

    @BeforeEach
    void anAdministrator() {
        given.prepared();
        open(people.register("admin", ProcurementCast.ICB, Role.ADMIN), SlotRoutes.RULES);
    }

    @AfterEach
    void theUsualRulesAgain() {
        List.of(
                        "reference_urgency_clock",
                        "reference_disposition",
                        "reference_use_case",
                        "reference_matching_weights",
                        "reference_slot_release",
                        "reference_overbooking")
                .forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE commissioner_code <> '*'"));
    }

    @Test
    void aClockIsChangedFromADayOnAndStandsAmongTheRulesForLater() {
        GridKt._clickItem(clockGrid(), 2);
        _setValue(number("To be seen within, hours"), 12);
        _setValue(text("Somebody is told at these percent of the time"), "40, 80");
        _setValue(day(), TOMORROW);
        save("");
        assertThat(reason().getErrorMessage()).startsWith("Give a reason");
        save("Agreed by the network.");

        _assertNone(RuleDialog.class);
        assertThat(clocks.current())
                .as("today")
                .extracting(UrgencyClockView::within)
                .contains(Duration.ofHours(24))
                .doesNotContain(Duration.ofHours(12));
        assertThat(shown()).contains("Set already, for later");
        assertThat(giving.toCome()).singleElement().satisfies(rule -> assertThat(rule.what())
                .isEqualTo("Urgent"));
    }

    @Test
    void percentagesThatAreNoneAreToldAtTheirField() {
        GridKt._clickItem(clockGrid(), 2);
        _setValue(text("Somebody is told at these percent of the time"), "half");
        save("Agreed.");

        assertThat(text("Somebody is told at these percent of the time").getErrorMessage())
                .startsWith("Write whole numbers");
        assertThat(clocks.current()).noneMatch(UrgencyClockView::own);
    }

    @Test
    void aDoubtfulCodeIsMarkedUntilSomebodyHasCheckedIt() {
        DispositionView doubtful = dispositions.current().stream()
                .filter(DispositionView::doubtful)
                .findFirst()
                .orElseThrow();
        DataGrid<DispositionView> grid = grid(DispositionRulesCard.class);
        int row = dispositions.current().indexOf(doubtful);
        assertThat(GridKt._getCellComponent(grid, row, "Certain").getElement().getTextRecursively())
                .contains("Doubtful, check it");
        GridKt._clickItem(grid, row);
        assertThat(text("Code").isReadOnly()).isTrue();
        save("Compared with the release of September.");

        assertThat(dispositions.current())
                .filteredOn(one -> one.code().equals(doubtful.code()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.doubtful()).isFalse();
                    assertThat(one.words()).isEqualTo(doubtful.words());
                    assertThat(one.within()).isEqualTo(doubtful.within());
                });
    }

    @Test
    void aNewCodeIsAddedAndWhatIsMissingIsTold() {
        _click(button("Add a disposition code"));
        save("New in this release.");
        assertThat(text("Code").getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(number("Care within, hours").getErrorMessage()).isEqualTo("Fill this in.");
        _setValue(text("Code"), "Dx999");
        _setValue(text("Meaning"), "See a dentist this morning");
        _setValue(number("Care within, hours"), 3);
        save("New in this release.");

        assertThat(dispositions.current())
                .filteredOn(one -> one.code().equals("Dx999"))
                .extracting(DispositionView::within)
                .containsExactly(Duration.ofHours(3));
    }

    @Test
    void aUseCaseIsTakenFromNowOn() {
        _click(button("Add a use case"));
        _setValue(text("Code"), "a9t9");
        _setValue(text("Meaning"), "Dental helpline to urgent dental care");
        _setValue(_get(_get(RuleDialog.class), Checkbox.class), true);
        save("The helpline joins.");

        assertThat(useCases.current())
                .filteredOn(one -> one.code().equals("a9t9"))
                .extracting(UseCaseView::taken)
                .containsExactly(true);
    }

    @Test
    void weightsThatDoNotAddUpAreRefusedAndThoseThatDoArePublishedToPractices() {
        _click(button("Change weights"));
        _setValue(number("Seen soon"), 60);
        save("Patients wait too long.");
        assertThat(number("Seen soon").getErrorMessage()).startsWith("The four weights add up to 100.");
        _setValue(number("Short way"), 15);
        save("Patients wait too long.");

        open(given.practice(), SlotRoutes.GIVING);
        assertThat(shown()).contains("60 points", "15 points", "hold from 2 Oct 2023");
    }

    @Test
    void releaseAndOverbookingAreSet() {
        _click(button("Change release"));
        _setValue(number("Hours before the start; 0 keeps nothing back"), 1);
        save("Too many stay free.");
        _click(button("Change overbooking"));
        _setValue(number("Highest chance that more come than can be seen, percent"), 5);
        save("Nobody is sent away.");

        assertThat(shown()).contains("1 hour before", "at most 5 %");
    }

    @Test
    void whoMayNotChangeRulesReadsThem() {
        open(given.coordinator, SlotRoutes.RULES);

        assertThat(shown()).contains("Clocks", "How slots are given", "35 points");
        _assertNone(Button.class, spec -> spec.withText("Change weights"));
        GridKt._clickItem(clockGrid(), 2);
        _assertNone(RuleDialog.class);
    }

    private void open(SignedInUser user, String address) {
        screens.openFor(spring, user);
        screens.go(address);
    }

    private void save(String why) {
        _setValue(reason(), why);
        _click(button("Change this rule"));
    }

    private static TextArea reason() {
        return _get(_get(RuleDialog.class), TextArea.class);
    }

    private static DatePicker day() {
        return _get(_get(RuleDialog.class), DatePicker.class);
    }

    private static TextField text(String label) {
        return _get(_get(RuleDialog.class), TextField.class, spec -> spec.withLabel(label));
    }

    private static IntegerField number(String label) {
        return _get(_get(RuleDialog.class), IntegerField.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    @SuppressWarnings("unchecked")
    private static <T> DataGrid<T> grid(Class<? extends Component> card) {
        return _get(_get(card), DataGrid.class);
    }

    private static DataGrid<UrgencyClockView> clockGrid() {
        return grid(ClockRulesCard.class);
    }
}
