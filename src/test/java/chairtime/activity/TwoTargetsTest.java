package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.testing.ChairtimeTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two targets from 2026/27, and the urgent incentive of 2025/26. */
@ChairtimeTest
class TwoTargetsTest {

    @Autowired
    TwoTargets twoTargets;

    @Autowired
    UrgentIncentives incentives;

    @ParameterizedTest(name = "{0} of 330 courses: {2} pounds recovered")
    @CsvSource({
        "330, 100, 0.00, false",
        "317, 96.0606, 0.00, false",
        "316, 95.7576, 840.00, true",
        "0, 0, 19800.00, true",
        "400, 121.2121, 0.00, false"
    })
    void missingUnscheduledCoursesCostTheirClaimedPartAndNeverTheFixedOne(
            int delivered, BigDecimal percent, String recovery, boolean under) {
        TwoTargetsResult result =
                twoTargets.judge(null, year(2026, "9175"), delivered).orElseThrow();

        assertThat(result.unscheduled().required()).isEqualTo(330);
        assertThat(result.unscheduled().percent().setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo(percent);
        assertThat(result.unscheduled().underTolerance()).isEqualTo(under);
        assertThat(result.unscheduled().recovery()).isEqualTo(Money.of(recovery));
        assertThat(result.unscheduled().rule()).contains("doubtful");
        assertThat(result.routine().outcome()).as("judged apart").isEqualTo(YearEndOutcome.MET);
    }

    @Test
    void theRestOfTheContractKeepsItsRateAndIsJudgedByItself() {
        TwoTargetsResult result =
                twoTargets.judge(null, year(2026, "8000"), 400).orElseThrow();

        assertThat(result.routineFigures().value()).as("less 330 times 75").isEqualTo(Money.of("275250"));
        assertThat(result.routineFigures().contracted()).isEqualTo(Uda.of("9175"));
        assertThat(result.routine())
                .returns(YearEndOutcome.RECOVER, YearEndResult::outcome)
                .returns(Money.of("35250"), YearEndResult::recovery);
        assertThat(result.unscheduled().recovery()).isEqualTo(Money.ZERO);
    }

    @Test
    void aContractWithoutValueHasNothingToGiveAndYearsBeforeHaveOneTarget() {
        YearFigures worthless = new YearFigures(
                new FinancialYear(2026), Uda.of("100"), Money.ZERO, Uda.of("100"), Uda.ZERO, Uda.ZERO, Uda.ZERO);

        assertThat(twoTargets.judge(null, worthless, 0).orElseThrow().unscheduled())
                .returns(0, UnscheduledResult::required)
                .returns(false, UnscheduledResult::underTolerance);
        assertThat(twoTargets.judge(null, year(2025, "9000"), 0)).isEmpty();
    }

    @ParameterizedTest(name = "{0} from April to July, {1} in all: {2} pounds")
    @CsvSource({
        "100, 300, 0.00", // the baseline itself
        "100, 352, 0.00", // 117.33 %
        "400, 1410, 5250.00", // exactly 117.5 %
        "400, 1409, 0.00",
        "100, 374, 1850.00", // 124.67 %
        "100, 375, 3750.00", // exactly 125 %
        "100, 600, 15000.00", // no cap
        "0, 50, 0.00"
    })
    void theIncentivePaysAdditionalCoursesByTheShareOfTheBaseline(int aprilToJuly, int delivered, String pounds) {
        UrgentIncentive incentive = incentives.on(LocalDate.of(2025, 9, 25)).orElseThrow();

        assertThat(incentive.payment(aprilToJuly, delivered)).isEqualTo(Money.of(pounds));
    }

    @Test
    void theIncentiveRanFromSeptemberToMarch() {
        assertThat(incentives.on(LocalDate.of(2025, 9, 24))).isEmpty();
        assertThat(incentives.on(LocalDate.of(2026, 3, 31))).isPresent();
        assertThat(incentives.on(LocalDate.of(2026, 4, 1))).isEmpty();
    }

    private static YearFigures year(int startYear, String delivered) {
        return new YearFigures(
                new FinancialYear(startYear),
                Uda.of("10000"),
                Money.of("300000"),
                Uda.of(delivered),
                Uda.ZERO,
                Uda.ZERO,
                Uda.ZERO);
    }
}
