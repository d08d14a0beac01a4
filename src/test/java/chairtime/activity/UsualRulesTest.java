package chairtime.activity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.platform.ui.ErrorSummary;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** The operator's administrators set the rules that hold for everybody; what held before stays readable. */
@ChairtimeTest
class UsualRulesTest {

    private static final List<String> TABLES = List.of(
            "reference_tariff",
            "reference_activity_setting",
            "reference_year_end_rule",
            "reference_patient_charge",
            "reference_minimum_uda_value",
            "reference_urgent_incentive");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    TariffChanges tariffs;

    @Autowired
    SettingChanges settings;

    @Autowired
    YearEndRuleChanges lines;

    @Autowired
    AmountChanges amounts;

    @Autowired
    ActivityRules rules;

    @Autowired
    YearEndRules judge;

    @Autowired
    UrgentIncentives incentives;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    private final Map<String, List<Map<String, Object>>> usual = new LinkedHashMap<>();
    private SignedInUser operator;

    @BeforeEach
    void theOperator() {
        TABLES.forEach(table -> usual.put(table, jdbc.queryForList("SELECT * FROM " + table)));
        operator = people.register("operator", Organisation.operator(), Role.ADMIN);
        SignIn.as(operator);
    }

    @AfterEach
    void theUsualRulesAgain() {
        usual.forEach((table, rows) -> {
            jdbc.update("DELETE FROM " + table);
            rows.forEach(row -> jdbc.update(
                    "INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES ("
                            + String.join(
                                    ", ",
                                    row.keySet().stream().map(column -> "?").toList()) + ")",
                    row.values().toArray()));
        });
    }

    @Test
    void aTariffOfSomeMonthsEndsTheOneBeforeAndLetsItGoOnAfterwards() {
        TariffChange two = new TariffChange(
                TariffItem.BRIDGE_REPAIR,
                LocalDate.of(2023, 10, 2),
                LocalDate.of(2024, 3, 31),
                new BigDecimal("2"),
                null,
                Certainty.SOURCED);
        assertThat(tariffs.preview(two)).first().asString().contains("1.2 UDA now, 2 UDA then");

        tariffs.change(two, "Letter of the NHSBSA. Corrected");

        assertThat(rules.tariffs().stream().filter(tariff -> tariff.item() == TariffItem.BRIDGE_REPAIR))
                .extracting(Tariff::validFrom, Tariff::validTo, tariff -> tariff.units())
                .containsExactly(
                        tuple(LocalDate.of(2024, 4, 1), null, Uda.of("1.2")),
                        tuple(LocalDate.of(2023, 10, 2), LocalDate.of(2024, 3, 31), Uda.of("2")),
                        tuple(LocalDate.of(2006, 4, 1), LocalDate.of(2023, 10, 1), Uda.of("1.2")));
        assertThat(rules.changes())
                .singleElement()
                .returns("1.2 UDA", RuleChange::before)
                .returns("2 UDA", RuleChange::after)
                .returns("Letter of the NHSBSA. Corrected", RuleChange::reason)
                .returns(YearEndRule.EVERYBODY, RuleChange::commissionerCode);
    }

    @Test
    void linesAndAnswersHoldForEverybodyWithoutOnesOfTheirOwn() {
        SignedInUser admin = people.register("admin", Organisation.commissioner("QAA"), Role.ADMIN);
        SignIn.run(admin, () -> lines.change(change("97", "104"), "Board of 3 May"));

        lines.change(change("95", "102"), "Letter of NHS England. New year");
        settings.change(
                new SettingChange(
                        RuleSetting.CLAIM_IS_LATE_AFTER, LocalDate.of(2023, 10, 2), null, "NEVER", Certainty.SOURCED),
                "Letter of the NHSBSA. Systems were down");

        assertThat(judge.yearEnd("QAA", year("9650")).outcome()).isEqualTo(YearEndOutcome.RECOVER);
        assertThat(judge.yearEnd("QBB", year("9550")).outcome()).isEqualTo(YearEndOutcome.CARRY_DEFICIT);
        assertThat(rules.yearEndRules())
                .as("the line before ends the year before, and goes on after the last year")
                .extracting(rule -> rule.firstYear().startYear(), YearEndRule::recoveryLine)
                .startsWith(
                        tuple(2024, new BigDecimal("96.0000")),
                        tuple(2023, new BigDecimal("95.0000")),
                        tuple(2022, new BigDecimal("96.0000")));
        assertThat(SignIn.as(admin, rules::changes))
                .as("the own and those of everybody")
                .extracting(RuleChange::commissionerCode)
                .containsExactly("*", "*", "QAA");
    }

    @Test
    void chargesLeastValuesAndTheIncentiveAreSetFromADayOn() {
        PatientCharges charges = new PatientCharges(
                LocalDate.of(2024, 4, 1),
                Money.of("26.90"),
                Money.of("73.60"),
                Money.of("319.20"),
                Certainty.SOURCED,
                "SI 2024/1. Yearly");
        assertThat(amounts.preview(charges))
                .first()
                .isEqualTo("From 1 Apr 2024: £26.80, £73.50 and £319.10 for bands 1 to 3 now, £26.90, £73.60 and"
                        + " £319.20 for bands 1 to 3 then.");
        amounts.change(charges);
        amounts.change(new MinimumUdaValue(
                LocalDate.of(2023, 11, 1), Money.of("25"), null, null, Certainty.DERIVED, "Circular. Corrected"));
        amounts.change(new UrgentIncentiveStep(
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 3, 31),
                new BigDecimal("110"),
                Money.of("40"),
                new BigDecimal("3"),
                Certainty.SOURCED,
                "Scheme. Winter"));

        assertThat(rules.patientCharges()).contains(charges);
        assertThat(rules.minimumUdaValues())
                .extracting(MinimumUdaValue::validFrom)
                .contains(LocalDate.of(2023, 11, 1), LocalDate.of(2023, 4, 1));
        assertThat(incentives.on(LocalDate.of(2024, 2, 1)).orElseThrow().payment(10, 33))
                .as("110 % of 30")
                .isEqualTo(Money.of("120"));
        assertThat(rules.changes())
                .extracting(RuleChange::what)
                .containsExactly(
                        "Urgent incentive from 2024-01-01",
                        "Least value of a UDA from 2023-11-01",
                        "Patient charges from 2024-04-01");
    }

    @Test
    void theLeastValueOf2026IsDerivedAndSaysSo() {
        assertThat(rules.minimumUdaValues())
                .filteredOn(value -> value.validFrom().equals(LocalDate.of(2026, 4, 1)))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.pounds())
                            .isEqualTo(Money.rounded(new BigDecimal("30.34").multiply(new BigDecimal("1.0331"))));
                    assertThat(value.certainty()).isEqualTo(Certainty.DOUBTFUL);
                    assertThat(value.source()).contains("from 284 to 293.40", "was not found");
                });
    }

    @Test
    void closedYearsAndSenselessAmountsAreRefusedAndOthersHaveNoRight() {
        assertThatThrownBy(() -> amounts.change(charges(LocalDate.of(2021, 4, 1), "26.90")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("are closed");
        assertThatThrownBy(() -> amounts.change(charges(LocalDate.of(2024, 4, 1), "-1")))
                .hasMessageContaining("from 0");
        SignIn.as(people.register("admin", Organisation.commissioner("QAA"), Role.ADMIN));
        assertThatThrownBy(() -> amounts.change(charges(LocalDate.of(2024, 4, 1), "26.90")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(rules.changes()).isEmpty();
    }

    @Test
    void theOperatorSetsChargesOnTheRulesPageWithSourceAndReason() {
        screens.openFor(spring, operator);
        screens.go("delivery/rules");
        assertThat(_find(Button.class, spec -> spec.withText("Set the usual tariff")))
                .hasSize(1);
        _click(button("Set charges"));
        pounds("Band 1, urgent or unscheduled", "26.90");
        pounds("Band 2", "73.60");
        pounds("Band 3", "319.20");
        _click(button("Show what changes"));
        assertThat(shown()).contains("£25.80, £70.70 and £306.80 for bands 1 to 3 now");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Yearly");
        _click(button("Change this rule"));
        assertThat(_get(ErrorSummary.class).isVisible()).as("without a source").isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Source")), "SI 2023/9");
        _click(button("Change this rule"));

        assertThat(rules.changes()).singleElement().returns("SI 2023/9. Yearly", RuleChange::reason);
        assertThat(rules.patientCharges()).extracting(PatientCharges::source).contains("SI 2023/9. Yearly");
    }

    private static PatientCharges charges(LocalDate from, String band1) {
        return new PatientCharges(
                from, Money.of(band1), Money.of("73.60"), Money.of("319.20"), Certainty.SOURCED, "SI. Yearly");
    }

    private static YearEndChange change(String recovery, String ceiling) {
        return new YearEndChange(
                new FinancialYear(2023),
                new FinancialYear(2023),
                new BigDecimal(recovery),
                new BigDecimal(ceiling),
                null,
                new BigDecimal("30"));
    }

    private static YearFigures year(String delivered) {
        return new YearFigures(
                new FinancialYear(2023),
                Uda.of("10000"),
                Money.of("300000"),
                Uda.of(delivered),
                Uda.ZERO,
                Uda.ZERO,
                Uda.ZERO);
    }

    private static void pounds(String label, String amount) {
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel(label)), new BigDecimal(amount));
    }

    private static String shown() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
