package chairtime.activity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.ActivityRules;
import chairtime.activity.RuleSetting;
import chairtime.activity.SettingAnswer;
import chairtime.activity.SettingTopic;
import chairtime.activity.Tariff;
import chairtime.activity.TariffItem;
import chairtime.activity.YearEndRule;
import chairtime.platform.ui.DataGrid;
import chairtime.security.Organisation;
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
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rules of the year are read by whoever works by them; administrators set their commissioner's own. */
@ChairtimeTest
class ActivityRuleScreensTest {

    private static final Organisation ICB = Organisation.commissioner("QAA");
    private static final String CLAIMS = "Claims that the pounds are spread over";

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ActivityRules rules;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext spring;

    @AfterEach
    void theUsualRulesAgain() {
        List.of("reference_year_end_rule", "reference_tariff", "reference_activity_setting")
                .forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE commissioner_code = 'QAA'"));
    }

    @Test
    void everyRuleStandsWithItsDatesItsDoubtAndItsSource() {
        open(people.register("lead", ICB, Role.RECOVERY_LEAD));

        assertThat(shown())
                .contains(
                        "The year", "Tariffs", "What the rules leave open", "Patient charges", "Least value of a UDA");
        DataGrid<YearEndRule> years = grid(YearEndRulesCard.class);
        assertThat(GridKt._getFormattedRow(years, 0)).contains("2022/23", "96 %", "102 %", "30 %", "The table");
        DataGrid<Tariff> tariffs = grid(TariffsCard.class);
        int repair = rowOf(tariffs, "Denture repair", "23 Jun 2026");
        assertThat(GridKt._getFormattedRow(tariffs, repair)).contains("3", "Acceptance", "Usual rule");
        assertThat(GridKt._getCellComponent(tariffs, repair, "Certainty")
                        .getElement()
                        .getTextRecursively())
                .contains("Doubtful, check it");

        GridKt._clickItem(tariffs, repair);
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Source: Guide of one supplier", "Set by: Usual rule");
    }

    @Test
    void whoMayNotChangeRulesFindsNoButton() {
        open(people.register("finance", ICB, Role.FINANCE));

        for (String text : new String[] {"Set own lines", "Set an own tariff", "Set an own answer"}) {
            _assertNone(Button.class, spec -> spec.withText(text));
        }
    }

    @Test
    void ownLinesShowWhatTheyChangeBeforeTheyHold() {
        open(admin());
        _click(button("Set own lines"));
        _setValue(number("An excess is carried as credit up to"), new BigDecimal("100"));
        _setValue(number("An excess is paid up to"), new BigDecimal("110"));
        _click(button("Show what changes"));
        assertThat(shown()).contains("400 UDA over the target paid with £12,000.00 then.");
        assertThat(own()).isEmpty();

        _click(button("Change this rule"));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Fill this in.");
        save("Agreed with the committee.");

        _assertNone(RuleChangeDialog.class);
        assertThat(own()).singleElement().satisfies(rule -> {
            assertThat(rule.paidCeiling()).isEqualByComparingTo("110");
            assertThat(rule.source()).isEqualTo("Agreed with the committee.");
        });
        assertThat(GridKt._getFormattedRow(grid(YearEndRulesCard.class), 0)).contains("110 %", "Your organisation");
    }

    @Test
    void aCeilingThatMakesNoSenseIsToldAtItsField() {
        open(admin());
        _click(button("Set own lines"));
        _setValue(number("An excess is paid up to"), new BigDecimal("101"));
        save("Agreed.");

        assertThat(number("An excess is paid up to").getErrorMessage())
                .isEqualTo("Choose a percentage from 102 % to 200 % with at most four decimals.");
        assertThat(own()).isEmpty();
    }

    @Test
    void aTariffAndAnAnswerAreSet() {
        open(admin());
        _click(button("Set an own tariff"));
        _click(button("Show what changes"));
        assertThat(number("UDA, or pounds of items in pounds").getErrorMessage())
                .isEqualTo("Fill this in.");
        _setValue(number("UDA, or pounds of items in pounds"), new BigDecimal("2"));
        _click(button("Show what changes"));
        assertThat(shown()).contains("Denture repair: 1 UDA now, 2 UDA then");
        save("Letter of the NHSBSA.");
        _click(button("Set an own answer"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Answer")), "often");
        save("Guidance.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Answer")).getErrorMessage())
                .startsWith("Write a span such as 62 days");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Answer")), "2 months");
        save("Guidance.");

        assertThat(rules.tariffs()).filteredOn(Tariff::own).hasSize(1);
        assertThat(rules.settings())
                .filteredOn(SettingAnswer::own)
                .extracting(SettingAnswer::answer)
                .containsExactly("2 MONTHS");
    }

    @Test
    void theNumberOfClaimsIsAskedForPathwaysOnly() {
        open(admin());
        DataGrid<Tariff> tariffs = grid(TariffsCard.class);
        GridKt._clickItem(tariffs, rowOf(tariffs, "Complex care pathway 3"));
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("an equal part of them on each of 6 claims", "nor the number of claims was found");
        _get(Dialog.class).close();
        _click(button("Set an own tariff"));
        _assertNone(IntegerField.class, spec -> spec.withLabel(CLAIMS));
        choose(TariffItem.PATHWAY_3);
        _setValue(number("UDA, or pounds of items in pounds"), new BigDecimal("256.73"));
        _setValue(claims(), 0);
        save("Guide.");
        assertThat(claims().getErrorMessage()).startsWith("Write claims from 1 to 36");
        _setValue(claims(), 4);
        _click(button("Show what changes"));
        assertThat(shown()).contains("Complex care pathway 3: £256.73 over 6 claims now, £256.73 over 4 claims then");
        choose(TariffItem.BAND_1);
        _assertNone(IntegerField.class, spec -> spec.withLabel(CLAIMS));
        choose(TariffItem.PATHWAY_3);
        assertThat(claims().getValue())
                .as("what was typed for another item is gone")
                .isNull();
        _setValue(claims(), 4);
        save("Guide of the NHSBSA.");

        assertThat(rules.tariffs())
                .filteredOn(Tariff::own)
                .singleElement()
                .returns(TariffItem.PATHWAY_3, Tariff::item)
                .returns(4, Tariff::claims);
    }

    private static IntegerField claims() {
        return _get(IntegerField.class, spec -> spec.withLabel(CLAIMS));
    }

    @SuppressWarnings("unchecked")
    private static void choose(TariffItem item) {
        _setValue((Select<TariffItem>) _get(Select.class, spec -> spec.withLabel("Item")), item);
    }

    @Test
    @SuppressWarnings("unchecked")
    void questionsAreFoundByWhatTheyAreAboutAndSomeHaveAChoiceOfAnswers() {
        open(admin());
        Select<SettingTopic> about = _get(Select.class, spec -> spec.withLabel("About"));
        _setValue(about, SettingTopic.YEAR_END);
        DataGrid<SettingAnswer> answers = grid(SettingsCard.class);
        assertThat(GridKt._getFormattedRow(answers, rowOf(answers, "28")).toString())
                .contains("How many days a practice has to query", "status-done");
        assertThat(answers.getListDataView().getItems())
                .extracting(answer -> answer.setting().topic())
                .containsOnly(SettingTopic.YEAR_END);

        _click(button("Set an own answer"));
        ComboBox<RuleSetting> question = _get(ComboBox.class, spec -> spec.withLabel("Question"));
        assertThat(question.getListDataView().getItems()).doesNotContain(RuleSetting.YEAR_END_SCHEDULE_MONTHS);
        _setValue(question, RuleSetting.DEFICIT_LEFT_AGAIN_RATE);
        _click(button("Show what changes"));
        Select<String> choice = _get(Select.class, spec -> spec.withLabel("Answer"));
        assertThat(choice.getErrorMessage()).isEqualTo("Fill this in.");
        _setValue(choice, "THIS_YEAR");
        _click(button("Show what changes"));
        assertThat(shown()).contains("Year before now, This year then", "Time that runs already");
        save("Legal advice.");

        assertThat(rules.settings()).filteredOn(SettingAnswer::own).hasSize(1);
    }

    private SignedInUser admin() {
        return people.register("admin", ICB, Role.ADMIN);
    }

    private List<YearEndRule> own() {
        return rules.yearEndRules().stream().filter(YearEndRule::own).toList();
    }

    private void open(SignedInUser user) {
        screens.openFor(spring, user);
        screens.go(DeliveryNavigation.RULES);
    }

    private static void save(String why) {
        _setValue(_get(TextArea.class), why);
        _click(button("Change this rule"));
    }

    private static BigDecimalField number(String label) {
        return _get(BigDecimalField.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    private static int rowOf(DataGrid<?> grid, String... cells) {
        for (int row = 0; row < GridKt._size(grid); row++) {
            if (GridKt._getFormattedRow(grid, row).containsAll(List.of(cells))) {
                return row;
            }
        }
        throw new AssertionError("No row has " + List.of(cells));
    }

    @SuppressWarnings("unchecked")
    private static <T> DataGrid<T> grid(Class<? extends Component> card) {
        return _get(_get(card), DataGrid.class);
    }
}
