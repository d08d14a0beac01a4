package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.activity.domain.FigureQueryRuleRows;
import chairtime.activity.domain.MidYearRuleRows;
import chairtime.activity.domain.PriceMark;
import chairtime.activity.domain.SeasonRows;
import chairtime.activity.domain.YearClocks;
import chairtime.activity.domain.YearEndLimitRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Days to answer, clocks, lines and seasons are answers that administrators set, and that the rules then follow. */
@ChairtimeTest
class SettingLimitsTest {

    private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
    private static final FinancialYear YEAR = new FinancialYear(2023);

    @Autowired
    SettingChanges changes;

    @Autowired
    ActivityRules rules;

    @Autowired
    MidYearRuleRows midYear;

    @Autowired
    YearEndLimitRows yearEnd;

    @Autowired
    FigureQueryRuleRows queries;

    @Autowired
    SeasonRows seasons;

    @Autowired
    YearClocks clocks;

    @Autowired
    PriceMark prices;

    @Autowired
    ReviewFixture given;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    private SignedInUser admin;

    @BeforeEach
    void anAdministrator() {
        admin = people.register("admin", Organisation.commissioner("QAA"), Role.ADMIN);
    }

    @AfterEach
    void theUsualRulesAgain() {
        jdbc.update("DELETE FROM reference_activity_setting WHERE commissioner_code = 'QAA'");
        jdbc.update("DELETE FROM reference_activity_setting WHERE source LIKE 'Test.%'");
        jdbc.update("UPDATE reference_activity_setting SET valid_to = NULL WHERE setting = 'YEAR_END_SCHEDULE_MONTHS'");
    }

    @ParameterizedTest
    @EnumSource(RuleSetting.class)
    void everyQuestionHasAUsualAnswerWithASourceAndItsDoubt(RuleSetting setting) {
        assertThat(SignIn.as(admin, rules::settings))
                .filteredOn(answer -> answer.setting() == setting)
                .isNotEmpty()
                .allSatisfy(answer -> {
                    assertThat(answer.source()).isNotBlank();
                    assertThat(setting.read(answer.answer())).contains(answer.answer());
                })
                .anySatisfy(answer -> assertThat(answer.validTo()).isNull());
    }

    @Test
    void aCommissionersOwnDaysHoldForItAndForNobodyElse() {
        set(RuleSetting.MID_YEAR_ANSWER_WORKING_DAYS, "15");
        set(RuleSetting.YEAR_END_QUERY_DAYS, "35");
        set(RuleSetting.QUERY_DECISION_WORKING_DAYS, "7");

        assertThat(midYear.of("QAA", YEAR).answerWorkingDays()).isEqualTo(15);
        assertThat(midYear.of("QBB", YEAR).answerWorkingDays()).isEqualTo(10);
        assertThat(yearEnd.of("QAA", YEAR).queryDays()).isEqualTo(35);
        assertThat(yearEnd.of("QBB", YEAR).queryDays()).isEqualTo(28);
        assertThat(queries.on("QAA", LocalDate.of(2023, 10, 2)).decideWorkingDays())
                .isEqualTo(7);
        assertThat(queries.on("QBB", LocalDate.of(2023, 10, 2)).decideWorkingDays())
                .isEqualTo(5);
    }

    @Test
    void theAutumnHasWhatSummerAndWinterLeave() {
        set(RuleSetting.APRIL_TO_SEPTEMBER_PERCENT, "46.5");

        assertThat(seasons.of("QAA", YEAR))
                .extracting(SeasonRows.Season::percent)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("46.5"), new BigDecimal("23.5"), new BigDecimal("30"));
        assertThat(seasons.of(null, YEAR))
                .extracting(SeasonRows.Season::percent)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("44"), new BigDecimal("26"), new BigDecimal("30"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "QUERY_REMINDER_WORKING_DAYS;10;at most 9 before the end, and 10 does not fit",
                "QUERY_ANSWER_WORKING_DAYS;3;at most 2 before the end, and 3 does not fit",
                "MID_YEAR_REMINDER_WORKING_DAYS;12;at most 9",
                "MID_YEAR_ANSWER_WORKING_DAYS;2;at most 1",
                "MID_YEAR_REVIEW_DONE_BY_DAY_OF_OCTOBER;32;October has 31 days",
                "APRIL_TO_SEPTEMBER_PERCENT;71;at most 100 %",
                "APRIL_TO_SEPTEMBER_PERCENT;0;more than nothing",
                "JANUARY_TO_MARCH_PERCENT;57;at most 100 %",
                "YEAR_END_QUERY_DAYS;0;Write a whole number",
                "UNSCHEDULED_TOLERANCE_PERCENT;100.5;Write a percentage up to 100",
                "MID_YEAR_WITHHOLDING;sometimes;Write at once, or after asking again"
            })
    void answersThatDoNotGoTogetherAreRefusedAtTheirField(RuleSetting setting, String answer, String sentence) {
        assertThatThrownBy(() -> set(setting, answer))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.field())
                        .contains("answer"))
                .hasMessageContaining(sentence);
    }

    @Test
    void whatEverybodyIsComparedByIsSetByTheOperatorAlone() {
        assertThatThrownBy(() -> set(RuleSetting.YEAR_END_SCHEDULE_MONTHS, "14"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.field())
                        .contains("setting"))
                .hasMessageContaining("only the operator");
        SignedInUser operator = people.register("operator", Organisation.operator(), Role.ADMIN);

        SignIn.run(operator, () -> changes.change(change(RuleSetting.YEAR_END_SCHEDULE_MONTHS, "14"), "Test. Letter"));

        assertThat(clocks.of(YEAR).yearEnd(YEAR)).hasToString("2024-05");
        assertThat(clocks.of(new FinancialYear(2022)).yearEnd(new FinancialYear(2022)))
                .hasToString("2023-06");
        assertThatThrownBy(() -> SignIn.run(
                        operator, () -> changes.change(change(RuleSetting.AT_RISK_FROM_PERCENT, "97"), "Test. Letter")))
                .hasMessageContaining("97 % is over 96 %");
        assertThatThrownBy(() -> SignIn.run(
                        operator, () -> changes.change(change(RuleSetting.YEAR_END_SCHEDULE_MONTHS, "11"), "Test.")))
                .hasMessageContaining("from 12 to 24");
    }

    @Test
    void claimsStayPricedWhenAnAnswerChangesThatPricesNothing() {
        long before = prices.of("QAA", List.of());
        set(RuleSetting.YEAR_END_QUERY_DAYS, "35");
        assertThat(prices.of("QAA", List.of())).isEqualTo(before);

        set(RuleSetting.TEETH_FOR_BAND_2B, "4");

        assertThat(prices.of("QAA", List.of())).isNotEqualTo(before);
    }

    @Test
    void paymentsAreWithheldAtOnceOrOnlyOnceThePracticeWasAskedAgain() {
        given.prepared();
        MidYearReviewId id = given.answered();
        set(RuleSetting.MID_YEAR_WITHHOLDING, "After asking again");

        assertThatThrownBy(() -> given.withhold(id, "1000"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Ask again first");
        given.askAgain(id);
        given.answer(id);

        assertThatCode(() -> given.withhold(id, "1000")).doesNotThrowAnyException();
        assertThat(given.view(id).status()).isEqualTo(MidYearStatus.WITHHELD);
    }

    private void set(RuleSetting setting, String answer) {
        SignIn.run(admin, () -> changes.change(change(setting, answer), "Minute of the board"));
    }

    private static SettingChange change(RuleSetting setting, String answer) {
        return new SettingChange(setting, APRIL, null, answer, Certainty.SOURCED);
    }
}
