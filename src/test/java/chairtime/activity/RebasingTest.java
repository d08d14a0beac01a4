package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.domain.SettingRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.testing.ChairtimeTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** When, from when and to what level a contract may be rebased by force. */
@ChairtimeTest
class RebasingTest {

    @Autowired
    Rebasing rebasing;

    @Autowired
    SettingRows settings;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void theUsualRulesAgain() {
        jdbc.update("DELETE FROM reference_activity_setting WHERE commissioner_code = 'QAA'");
    }

    @Test
    void threeYearsUnderTheLineAllowARebaseToTheBestOfThemFromTheNextApril() {
        ForcedRebase rebase = rebasing.forced(
                        null, years("2023:9000", "2024:9500", "2025:9100"), LocalDate.of(2026, 6, 1))
                .orElseThrow();

        assertThat(rebase.years()).extracting(FinancialYear::startYear).containsExactly(2025, 2024, 2023);
        assertThat(rebase.rule()).contains("delivered in 2024/25, the best of them", "from memory");
        assertThat(rebase.newTarget()).isEqualTo(Uda.of("9500"));
        assertThat(rebase.notBefore()).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void yearsUnderCovidAreLeftOutAndOthersMustNotBeMissing() {
        LocalDate notice = LocalDate.of(2024, 4, 2);
        assertThat(rebasing.forced(null, years("2018:9000", "2020:5000", "2022:9000", "2023:9000"), notice))
                .hasValueSatisfying(rebase -> assertThat(rebase.years())
                        .extracting(FinancialYear::startYear)
                        .containsExactly(2023, 2022, 2018));
        assertThat(rebasing.forced(null, years("2018:9000", "2020:5000", "2023:9000"), notice))
                .as("2022/23 is not known")
                .isEmpty();
    }

    @Test
    void oneYearOnTheLineForbidsIt() {
        LocalDate notice = LocalDate.of(2026, 6, 1);
        assertThat(rebasing.forced(null, years("2023:9000", "2024:9600", "2025:9100"), notice))
                .isEmpty();
        assertThat(rebasing.forced(null, years("2023:9000", "2024:9599.9999", "2025:9100"), notice))
                .isPresent();
        assertThat(rebasing.forced(null, years("2024:9000", "2025:9100"), notice))
                .isEmpty();
        assertThat(rebasing.forced(null, years("2023:9000", "2024:9000", "2025:9100"), LocalDate.of(2021, 6, 1)))
                .as("before there was such a power")
                .isEmpty();
    }

    @ParameterizedTest(name = "notice on {0}: not before {1}")
    @CsvSource({"2024-03-31, 2024-03-31", "2024-04-01, 2025-04-01", "2025-03-31, 2025-04-01", "2025-04-01, 2026-04-01"})
    void noticeHoldsFromTheNextAprilSinceTheLawSaysSo(LocalDate notice, LocalDate notBefore) {
        assertThat(rebasing.notBefore(null, notice)).isEqualTo(notBefore);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"BEST_OF_THE_YEARS, 9500", "AVERAGE_OF_THE_YEARS, 9200", "LATEST_YEAR, 9100"})
    void theLevelIsTheOneThatTheCommissionerHasSet(String level, String target) {
        settings.keep(new SettingAnswer(
                "QAA", RuleSetting.REBASING_LEVEL, LocalDate.of(2026, 4, 1), null, level, Certainty.SOURCED, "Advice"));

        assertThat(rebasing.forced("QAA", years("2023:9000", "2024:9500", "2025:9100"), LocalDate.of(2026, 6, 1)))
                .map(ForcedRebase::newTarget)
                .contains(Uda.of(target));
    }

    private static Function<FinancialYear, Optional<YearFigures>> years(String... delivered) {
        Map<FinancialYear, YearFigures> years = Arrays.stream(delivered)
                .map(year -> year.split(":"))
                .map(parts -> year(Integer.parseInt(parts[0]), parts[1]))
                .collect(Collectors.toMap(YearFigures::year, Function.identity()));
        return year -> Optional.ofNullable(years.get(year));
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
