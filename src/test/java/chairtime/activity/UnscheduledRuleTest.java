package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a contract has to give of unscheduled care from 2026/27, and what it is worth. */
class UnscheduledRuleTest {

    @ParameterizedTest(name = "{0} pounds need {1} courses")
    @CsvSource({
        "30000, 33", // NHS England's example, 2,475 pounds
        "500000, 550", // NHS England's example
        "0, 0",
        "454.54, 0", // 0.499994
        "454.55, 1", // 0.500005
        "1363.63, 1", // 1.499993
        "1363.64, 2" // 1.500004
    })
    void elevenCoursesForEachTenThousandPoundsPartsRoundedHalfUp(String pounds, int courses) {
        assertThat(rule(RoundingMode.HALF_UP).required(Money.of(pounds))).isEqualTo(courses);
    }

    @Test
    void theRoundingIsASetting() {
        assertThat(rule(RoundingMode.DOWN).required(Money.of("1363.64"))).isEqualTo(1);
        assertThat(rule(RoundingMode.UP).required(Money.of("909.10"))).isEqualTo(2);
    }

    @Test
    void theOfficialExampleIsWorthItsPounds() {
        assertThat(rule(RoundingMode.HALF_UP).requirement(Money.of("30000"), new BigDecimal("30")))
                .isEqualTo(new UnscheduledRequirement(
                        33, Money.of("2475"), Money.of("495"), Money.of("1980"), Uda.of("2"), Uda.of("66")));
    }

    @ParameterizedTest(name = "at {0} pounds a unit a claim shows {1} UDA")
    @CsvSource({"30, 2.0", "35.50, 1.6901", "40, 1.5"})
    void theClaimedPartShowsAsUnitsAtTheContractsOwnRate(String rate, String units) {
        assertThat(rule(RoundingMode.HALF_UP)
                        .requirement(Money.of("500000"), new BigDecimal(rate))
                        .udaPerCourse())
                .isEqualTo(Uda.of(units));
    }

    @ParameterizedTest(name = "{1} given, {0}: {2} pounds")
    @CsvSource({"NOT_PAID, 340, 0", "PAID, 340, 600.00", "PAID, 331, 60.00", "PAID, 330, 0", "PAID, 100, 0"})
    void coursesAboveTheRequirementEarnTheirClaimedPartWhereTheAnswerIsPaid(String answer, int given, String pounds) {
        assertThat(rule(RoundingMode.HALF_UP, answer).paidAbove(330, given)).isEqualTo(Money.of(pounds));
    }

    @Test
    void theAnswerAboutCoursesAboveNamesItsQuestionItsDoubtAndItsSource() {
        assertThat(rule(RoundingMode.HALF_UP).aboveInWords())
                .isEqualTo("Whether unscheduled courses above the requirement are paid: not paid (doubtful, check it)."
                        + " Nobody confirmed it");
    }

    private static UnscheduledRule rule(RoundingMode rounding) {
        return rule(rounding, "NOT_PAID");
    }

    private static UnscheduledRule rule(RoundingMode rounding, String above) {
        return new UnscheduledRule(
                BigDecimal.valueOf(11),
                rounding,
                Money.of("15"),
                Money.of("60"),
                BigDecimal.valueOf(96),
                new SettingAnswer(
                        YearEndRule.EVERYBODY,
                        RuleSetting.COURSES_ABOVE_REQUIREMENT,
                        LocalDate.of(2026, 4, 1),
                        null,
                        above,
                        Certainty.DOUBTFUL,
                        "Nobody confirmed it"));
    }
}
