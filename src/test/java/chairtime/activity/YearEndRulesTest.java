package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.testing.ChairtimeTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The worked examples of a contract of 10,000 UDA for 300,000 pounds, to the penny, and the rules by year. */
@ChairtimeTest
class YearEndRulesTest {

    @Autowired
    YearEndRules rules;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void theUsualRulesAgain() {
        jdbc.update("DELETE FROM reference_year_end_rule WHERE commissioner_code = 'QAA'");
    }

    @ParameterizedTest(name = "{0}: {1} delivered, {2} brought in")
    @CsvSource({
        "A, 9700, 0, 9700, 97, CARRY_DEFICIT, 0, 300, 0",
        "B, 9500, 0, 9500, 95, RECOVER, 15000.00, 0, 0",
        "C, 10150, 0, 10150, 101.5, CARRY_CREDIT, 0, -150, 0",
        "D, 10400, 0, 10400, 104, OVER_CEILING, 0, -200, 200",
        "E, 9900, 300, 9600, 96, CARRY_DEFICIT, 0, 400, 0",
        "just under, 9599.9, 0, 9599.9, 95.999, RECOVER, 12003.00, 0, 0",
        "under by the smallest unit, 9599.9999, 0, 9599.9999, 95.999999, RECOVER, 12000.00, 0, 0",
        "met, 10000, 0, 10000, 100, MET, 0, 0, 0",
        "a credit brought in, 9500, -100, 9600, 96, CARRY_DEFICIT, 0, 400, 0",
        "at the ceiling, 10200, 0, 10200, 102, CARRY_CREDIT, 0, -200, 0",
        "just over it, 10200.0001, 0, 10200.0001, 102.000001, OVER_CEILING, 0, -200, 0.0001",
        "nothing at all, 0, 0, 0, 0, RECOVER, 300000.00, 0, 0",
        "less than was owed, 100, 300, -200, -2, RECOVER, 300000.00, 0, 0"
    })
    void theWorkedExamples(
            String example,
            String delivered,
            String broughtIn,
            String adjusted,
            BigDecimal percent,
            YearEndOutcome outcome,
            String recovery,
            String carried,
            String unpaid) {
        YearEndResult result = rules.yearEnd(null, year(2024, delivered, broughtIn));

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.adjusted()).isEqualTo(Uda.of(adjusted));
        assertThat(result.percent()).isEqualByComparingTo(percent);
        assertThat(result.recovery()).isEqualTo(Money.of(recovery));
        assertThat(result.carriedForward()).isEqualTo(Uda.of(carried));
        assertThat(result.unpaidExcess()).isEqualTo(Uda.of(unpaid));
        assertThat(result.paidExcess()).isEqualTo(Uda.ZERO);
    }

    @Test
    void theCreditsOfTheYearCount() {
        YearFigures figures = new YearFigures(
                new FinancialYear(2024),
                Uda.of("10000"),
                Money.of("300000"),
                Uda.of("9400"),
                Uda.of("50"),
                Uda.of("150"),
                Uda.of("100"));

        assertThat(rules.yearEnd(null, figures))
                .returns(Uda.of("9600"), YearEndResult::adjusted)
                .returns(YearEndOutcome.CARRY_DEFICIT, YearEndResult::outcome);
    }

    @Test
    void moneyIsRoundedOnlyAtTheEnd() {
        YearFigures third = new YearFigures(
                new FinancialYear(2024), Uda.of("3"), Money.of("100"), Uda.of("2"), Uda.ZERO, Uda.ZERO, Uda.ZERO);

        assertThat(rules.yearEnd(null, third).recovery()).isEqualTo(Money.of("33.33"));
        assertThat(rules.yearEnd(null, third).percent().setScale(10, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal("66.6666666667"));
    }

    @Test
    void whereTenPercentMoreIsAgreedTheExcessIsPaidAndNothingIsCarried() {
        agreed(2024, 2024, "100", "110");

        YearEndResult paid = rules.yearEnd("QAA", year(2024, "10400", "0"));
        assertThat(paid.outcome()).isEqualTo(YearEndOutcome.OVER_CEILING);
        assertThat(paid.paidExcess()).isEqualTo(Uda.of("400"));
        assertThat(paid.paidExcessValue()).isEqualTo(Money.of("12000"));
        assertThat(paid.carriedForward()).isEqualTo(Uda.ZERO);
        assertThat(paid.unpaidExcess()).isEqualTo(Uda.ZERO);
        assertThat(paid.rule()).contains("Rule of QAA", "paid up to 110 %", "Agreed in writing", "sourced");

        YearEndResult beyond = rules.yearEnd("QAA", year(2024, "11200", "0"));
        assertThat(beyond.paidExcessValue()).isEqualTo(Money.of("30000"));
        assertThat(beyond.unpaidExcess()).isEqualTo(Uda.of("200"));

        assertThat(rules.yearEnd("QBB", year(2024, "10400", "0")).unpaidExcess())
                .as("another commissioner has agreed nothing")
                .isEqualTo(Uda.of("200"));
        assertThat(rules.yearEnd("QAA", year(2025, "10400", "0")).unpaidExcess())
                .as("nor holds it in the year after")
                .isEqualTo(Uda.of("200"));
    }

    @Test
    void aCeilingOfAnotherHeightCanBeAgreed() {
        agreed(2024, 2024, "104", null);
        assertThat(rules.yearEnd("QAA", year(2024, "10400", "0")))
                .returns(YearEndOutcome.CARRY_CREDIT, YearEndResult::outcome)
                .returns(Uda.of("-400"), YearEndResult::carriedForward);
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021})
    void yearsUnderCovidAreJudgedByAPerson(int startYear) {
        agreed(2018, null, "102", null);
        for (String commissioner : new String[] {"QBB", "QAA"}) {
            YearEndResult result = rules.yearEnd(commissioner, year(startYear, "5000", "0"));

            assertThat(result.outcome()).isEqualTo(YearEndOutcome.BY_HAND);
            assertThat(result.percent()).isEqualByComparingTo("50");
            assertThat(result.recovery()).isEqualTo(Money.ZERO);
            assertThat(result.carriedForward()).isEqualTo(Uda.ZERO);
            assertThat(result.rule()).contains("kept out of automatic judgement");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2006, 2018, 2022, 2026})
    void yearsBeforeAndAfterAreJudgedByTheTable(int startYear) {
        assertThat(rules.yearEnd(null, year(startYear, "9500", "0")).recovery()).isEqualTo(Money.of("15000"));
    }

    @Test
    void aContractWithoutATargetAndAYearWithoutARuleAreJudgedByAPerson() {
        YearFigures none = new YearFigures(
                new FinancialYear(2024), Uda.ZERO, Money.ZERO, Uda.of("100"), Uda.ZERO, Uda.ZERO, Uda.ZERO);

        assertThat(rules.yearEnd(null, none))
                .returns(YearEndOutcome.BY_HAND, YearEndResult::outcome)
                .returns(BigDecimal.ZERO, YearEndResult::percent)
                .returns(
                        "Without a target there is no percentage: a person judges this contract.", YearEndResult::rule);
        assertThat(rules.midYear(null, none).reviewRequired()).isFalse();
        assertThat(rules.yearEnd(null, year(2005, "9500", "0")).outcome()).isEqualTo(YearEndOutcome.BY_HAND);
        assertThat(rules.midYear(null, year(2005, "1000", "0")).rule()).startsWith("No rule is dated for 2005/06");
    }

    @Test
    void aDeficitThatWasNotDeliveredAgainIsPointedOut() {
        assertThat(rules.yearEnd(null, year(2024, "9000", "300")))
                .returns(Money.of("39000"), YearEndResult::recovery)
                .satisfies(result -> assertThat(result.rule()).contains("is not settled. A person judges it."));
    }

    @ParameterizedTest(name = "{0} scheduled, {1} brought in: {2} percent")
    @CsvSource({
        "3100, 300, 28, true",
        "3100, 0, 31, false",
        "3000, 0, 30, false",
        "2999.9999, 0, 29.999999, true",
        "2900, -100, 30, false",
        "0, 0, 0, true"
    })
    void aReviewIsRequiredUnderThirtyPercentAfterWhatWasBroughtIn(
            String scheduled, String broughtIn, BigDecimal percent, boolean required) {
        MidYearResult result = rules.midYear(null, year(2024, scheduled, broughtIn));

        assertThat(result.percent()).isEqualByComparingTo(percent);
        assertThat(result.reviewRequired()).isEqualTo(required);
        assertThat(result.rule()).contains("30 %", "Source:");
    }

    @Test
    void noReviewOfAYearUnderCovidIsRequiredButThatBeforeIs() {
        assertThat(rules.midYear(null, year(2020, "1000", "0")).reviewRequired())
                .isFalse();
        assertThat(rules.midYear(null, year(2019, "1000", "0")).reviewRequired())
                .isTrue();
    }

    private void agreed(int first, @Nullable Integer last, String creditCeiling, @Nullable String paidCeiling) {
        jdbc.update(
                "INSERT INTO reference_year_end_rule (commissioner_code, first_year, last_year, recovery_line, full_line,"
                        + " credit_ceiling, paid_ceiling, mid_year_line, year_end_by_hand, mid_year_by_hand, certainty,"
                        + " source) VALUES ('QAA', ?, ?, 96, 100, ?, ?, 30, FALSE, FALSE, 'SOURCED', 'Agreed in writing')",
                first,
                last,
                creditCeiling,
                paidCeiling);
    }

    private static YearFigures year(int startYear, String delivered, String broughtIn) {
        return new YearFigures(
                new FinancialYear(startYear),
                Uda.of("10000"),
                Money.of("300000"),
                Uda.of(delivered),
                Uda.of(broughtIn),
                Uda.ZERO,
                Uda.ZERO);
    }
}
