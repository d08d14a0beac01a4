package chairtime.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.Course;
import chairtime.activity.CourseCategory;
import chairtime.activity.CoursePrices;
import chairtime.activity.CoursePricing;
import chairtime.activity.CourseStanding;
import chairtime.activity.Earned;
import chairtime.activity.TariffItem;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.testing.ChairtimeTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What claims earn by the tariffs and settings that the database holds, both sides of every date. */
@ChairtimeTest
class LoadedPricesTest {

    @Autowired
    CoursePrices prices;

    @Autowired
    JdbcTemplate jdbc;

    private CoursePricing pricing;

    @BeforeEach
    void load() {
        pricing = prices.of(null);
    }

    @AfterEach
    void theUsualRulesAgain() {
        jdbc.update("DELETE FROM reference_tariff WHERE commissioner_code = 'QAA'");
        jdbc.update("DELETE FROM reference_activity_setting WHERE commissioner_code = 'QAA'");
    }

    @ParameterizedTest(name = "{0} accepted {1}: {2} UDA")
    @CsvSource({
        "9150-1, 2010-06-01, 1.0, BAND_1",
        "9150-2, 2022-11-24, 3.0, BAND_2",
        "9150-2, 2022-11-25, 3.0, BAND_2A",
        "9150-3, 2024-06-01, 12.0, BAND_3",
        "9150-4, 2026-03-31, 1.2, URGENT",
        "9154, 2026-06-22, 1.0, DENTURE_REPAIR",
        "9154, 2026-06-23, 3.0, DENTURE_REPAIR",
        "9155, 2024-06-01, 1.2, ARREST_OF_BLEEDING",
        "9156, 2024-06-01, 1.0, REMOVAL_OF_SUTURES",
        "9157, 2024-06-01, 1.2, BRIDGE_REPAIR",
        "9158, 2024-06-01, 0.75, PRESCRIPTION",
        "9162, 2024-06-01, 12.0, REGULATION_11",
        "VARNISH, 2026-04-01, 0.5, FLUORIDE_VARNISH"
    })
    void unitsByCategoryAndAcceptance(String code, LocalDate accepted, String units, TariffItem item) {
        Earned earned = pricing.earned(course(code, accepted).build());

        assertThat(earned.standing()).isEqualTo(CourseStanding.COUNTED);
        assertThat(earned.item()).isEqualTo(item);
        assertThat(earned.units()).isEqualTo(Uda.of(units));
        assertThat(earned.pounds()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest(name = "{0} teeth, {1} root fillings, {2} of molars: {3}")
    @CsvSource({
        "0, 0, 0, BAND_2A, 3",
        "2, 0, 0, BAND_2A, 3",
        "-1, -1, -1, BAND_2A, 3",
        "3, 0, 0, BAND_2B, 5",
        "0, 1, 0, BAND_2B, 5",
        "0, 0, 1, BAND_2C, 7",
        "5, 1, 1, BAND_2C, 7"
    })
    void bandTwoIsSplitByWhatWasDone(int teeth, int rootFillings, int molar, TariffItem item, String units) {
        Earned after = pricing.earned(course("9150-2", LocalDate.of(2022, 11, 25))
                .teeth(teeth, rootFillings, molar)
                .build());
        Earned before = pricing.earned(course("9150-2", LocalDate.of(2022, 11, 24))
                .teeth(teeth, rootFillings, molar)
                .completed(LocalDate.of(2022, 12, 20))
                .build());

        assertThat(after.item()).isEqualTo(item);
        assertThat(after.units()).isEqualTo(Uda.of(units));
        assertThat(before.item()).as("accepted before, completed after").isEqualTo(TariffItem.BAND_2);
        assertThat(before.units()).isEqualTo(Uda.of("3"));
    }

    @ParameterizedTest(name = "{0} at {1} pounds a unit: {2} UDA, {3} pounds")
    @CsvSource({
        "UNSCHEDULED, 2026-04-01, 30, 2.0, 60.00",
        "UNSCHEDULED, 2026-04-01, 35.50, 1.6901, 60.00",
        "UNSCHEDULED, 2026-04-01, 40, 1.5, 60.00",
        "PATHWAY-1, 2026-06-23, 30, 1.63, 48.90",
        "PATHWAY-2, 2026-06-23, 30, 2.0346, 61.04",
        "PATHWAY-3, 2026-06-23, 30, 1.4263, 42.79"
    })
    void poundsShowAsUnitsAtTheContractsOwnRate(
            String code, LocalDate accepted, BigDecimal rate, String units, String pounds) {
        Earned earned = pricing.earned(course(code, accepted).rate(rate).build());

        assertThat(earned.standing()).isEqualTo(CourseStanding.COUNTED);
        assertThat(earned.units()).isEqualTo(Uda.of(units));
        assertThat(earned.pounds()).isEqualTo(Money.of(pounds));
        assertThat(pricing.earned(course(code, accepted).rate(null).build()).standing())
                .isEqualTo(CourseStanding.NO_RATE);
        assertThat(pricing.earned(course(code, accepted).rate(BigDecimal.ZERO).build())
                        .standing())
                .isEqualTo(CourseStanding.NO_RATE);
    }

    @ParameterizedTest(name = "{0} accepted {1}")
    @CsvSource({
        "9150-4, 2026-04-01",
        "UNSCHEDULED, 2026-03-31",
        "VARNISH, 2026-03-31",
        "PATHWAY-1, 2026-06-22",
        "9150-1, 2006-03-31",
        "9153, 2024-06-01"
    })
    void whatHasNoTariffOnThatDayEarnsNothing(String code, LocalDate accepted) {
        assertThat(pricing.earned(course(code, accepted).build()))
                .returns(CourseStanding.NO_TARIFF, Earned::standing)
                .returns(0L, Earned::tenThousandths);
    }

    @ParameterizedTest(name = "completed {0}, received {1}: {2}")
    @CsvSource({
        "2024-06-01, 2024-08-02, COUNTED", // 62 days
        "2024-06-01, 2024-08-03, LATE", // 63 days
        "2016-03-31, 2016-06-30, LATE",
        "2016-04-01, 2017-12-31, COUNTED", // the rule was switched off for 2016/17
        "2017-03-31, 2017-12-31, COUNTED",
        "2017-04-01, 2017-06-03, LATE",
        "2020-02-01, 2020-08-01, COUNTED"
    })
    void aLateClaimEarnsNothingAndSaysWhatItLost(LocalDate completed, LocalDate received, CourseStanding standing) {
        Earned earned = pricing.earned(course("9150-3", completed.minusDays(5))
                .completed(completed)
                .received(received)
                .build());

        assertThat(earned.standing()).isEqualTo(standing);
        assertThat(earned.tenThousandths()).isEqualTo(standing == CourseStanding.LATE ? 0 : 120_000);
        assertThat(earned.lostTenThousandths()).isEqualTo(standing == CourseStanding.LATE ? 120_000 : 0);
    }

    @Test
    void incompleteAndOrthodonticClaimsAreNeverLate() {
        LocalDate day = LocalDate.of(2024, 6, 3);
        assertThat(pricing.earned(course("9150-1", day)
                                .received(day.plusYears(1))
                                .failedToReturn()
                                .build())
                        .standing())
                .isEqualTo(CourseStanding.COUNTED);
        assertThat(pricing.earned(course("9150-1", day)
                                .received(day.plusYears(1))
                                .orthodontic()
                                .build())
                        .standing())
                .isEqualTo(CourseStanding.COUNTED);
        assertThat(pricing.earned(course("9150-1", day)
                                .completed(null)
                                .received(day.plusYears(1))
                                .build())
                        .standing())
                .as("without a completion there is nothing to be late after")
                .isEqualTo(CourseStanding.COUNTED);
    }

    @Test
    void aCommissionersOwnSettingGoesFirstFromItsDayOn() {
        setting("CLAIM_IS_LATE_AFTER", "2024-06-01", "2 MONTHS");
        LocalDate july = LocalDate.of(2024, 7, 1);
        Course day62 = course("9150-1", july)
                .completed(july)
                .received(LocalDate.of(2024, 9, 1))
                .build();
        Course day63 = course("9150-1", july)
                .completed(july)
                .received(LocalDate.of(2024, 9, 2))
                .build();
        LocalDate december = LocalDate.of(2024, 12, 31);
        Course endOfFebruary = course("9150-1", december)
                .completed(december)
                .received(LocalDate.of(2025, 3, 1))
                .build();

        assertThat(prices.of("QAA").earned(day62).standing()).isEqualTo(CourseStanding.COUNTED);
        assertThat(prices.of("QAA").earned(day63).standing()).isEqualTo(CourseStanding.LATE);
        assertThat(prices.of("QAA").earned(endOfFebruary).standing())
                .as("two months after 31 December is 28 February")
                .isEqualTo(CourseStanding.LATE);
        assertThat(pricing.earned(endOfFebruary).standing()).as("60 days").isEqualTo(CourseStanding.COUNTED);
    }

    @Test
    void theCompletionDecidesTheYearAndASettingWhatStandsInForIt() {
        LocalDate accepted = LocalDate.of(2024, 3, 1);
        LocalDate visited = LocalDate.of(2024, 4, 2);
        assertThat(pricing.earned(course("9150-1", accepted).completed(visited).build())
                        .countingDay())
                .isEqualTo((int) visited.toEpochDay());
        assertThat(pricing.earned(course("9150-1", accepted)
                                .completed(null)
                                .lastVisit(visited)
                                .build())
                        .countingDay())
                .as("older guidance: the last visit")
                .isEqualTo((int) visited.toEpochDay());
        assertThat(pricing.earned(course("9150-1", accepted).completed(null).build())
                        .countingDay())
                .as("no visit is known")
                .isEqualTo((int) accepted.toEpochDay());
        assertThat(pricing.earned(course("9150-1", accepted.plusYears(2))
                                .completed(null)
                                .lastVisit(visited.plusYears(2))
                                .build())
                        .countingDay())
                .as("dictionaries of 2026: the acceptance")
                .isEqualTo((int) accepted.plusYears(2).toEpochDay());
    }

    @Test
    void foundationDentistsAndFlexibleCommissioningStandApart() {
        LocalDate day = LocalDate.of(2024, 6, 3);
        assertThat(pricing.earned(course("9150-3", day).foundationDentist().build()))
                .returns(CourseStanding.FOUNDATION_DENTIST, Earned::standing)
                .returns(120_000L, Earned::tenThousandths);
        assertThat(pricing.earned(course("9150-3", day).flexible(1).build()))
                .returns(CourseStanding.FLEXIBLE, Earned::standing)
                .returns(120_000L, Earned::tenThousandths);
        assertThat(pricing.earned(course("9150-3", day)
                                .foundationDentist()
                                .received(day.plusDays(63))
                                .build())
                        .standing())
                .isEqualTo(CourseStanding.LATE);
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseCategory.class,
            names = {"DOMICILIARY", "SEDATION"})
    void visitsAndSedationCountAsCourses(CourseCategory category) {
        assertThat(pricing.earned(
                        course(category.code(), LocalDate.of(2024, 6, 3)).build()))
                .returns(CourseStanding.COURSE_ONLY, Earned::standing)
                .returns(0L, Earned::tenThousandths);
    }

    @Test
    void aCommissionersOwnTariffGoesFirstWhileItHolds() {
        jdbc.update("INSERT INTO reference_tariff (commissioner_code, item, valid_from, valid_to, selected_by, units,"
                + " certainty, source) VALUES ('QAA', 'DENTURE_REPAIR', '2026-06-23', '2026-12-31', 'COMPLETION', 1,"
                + " 'DOUBTFUL', 'Until somebody confirms it')");
        Course inside = course("9154", LocalDate.of(2026, 6, 20))
                .completed(LocalDate.of(2026, 6, 23))
                .build();
        Course after = course("9154", LocalDate.of(2026, 12, 20))
                .completed(LocalDate.of(2027, 1, 1))
                .build();

        assertThat(prices.of("QAA").earned(inside).units()).isEqualTo(Uda.of("1"));
        assertThat(prices.of("QAA").earned(after).units()).isEqualTo(Uda.of("3"));
        assertThat(prices.of("QBB").earned(after).units()).isEqualTo(Uda.of("3"));
    }

    private void setting(String setting, String from, String answer) {
        jdbc.update(
                "INSERT INTO reference_activity_setting (commissioner_code, setting, valid_from, answer, certainty,"
                        + " source) VALUES ('QAA', ?, ?, ?, 'SOURCED', 'Regulations')",
                setting,
                from,
                answer);
    }

    private static CourseOfTests course(String code, LocalDate accepted) {
        return new CourseOfTests(CourseCategory.find(code).orElseThrow(), accepted);
    }
}
