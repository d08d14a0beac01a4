package chairtime.activity.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.Certainty;
import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndRule;
import chairtime.platform.FinancialYear;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every row of the table and both sides of every boundary. A target of up to a thousand million UDA with four decimals
 * misses a line by at least 0.0000000000001 %, which the table still tells apart.
 */
class YearEndOutcomeTableTest {

    private final YearEndTableOfTests table = new YearEndTableOfTests();

    @ParameterizedTest
    @CsvSource({
        "-5,RECOVER",
        "0,RECOVER",
        "95.999,RECOVER",
        "95.9999999999999,RECOVER",
        "96,CARRY_DEFICIT",
        "96.0000,CARRY_DEFICIT",
        "96.0000000000001,CARRY_DEFICIT",
        "99.9999999999999,CARRY_DEFICIT",
        "100,MET",
        "100.000000,MET",
        "100.0000000000001,CARRY_CREDIT",
        "102,CARRY_CREDIT",
        "102.0000000000001,OVER_CEILING",
        "250,OVER_CEILING"
    })
    void theUsualLines(String percent, YearEndOutcome outcome) {
        assertThat(table.outcome(new BigDecimal(percent), rule("96", "100", "102", false)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "89.9,RECOVER",
        "90,CARRY_DEFICIT",
        "94.9999,CARRY_DEFICIT",
        "95,MET",
        "95.0001,CARRY_CREDIT",
        "104,CARRY_CREDIT",
        "104.0001,OVER_CEILING"
    })
    void theLinesAreThoseOfTheYearAndTheCommissioner(String percent, YearEndOutcome outcome) {
        assertThat(table.outcome(new BigDecimal(percent), rule("90", "95", "104", false)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"100,MET", "100.0001,OVER_CEILING"})
    void whereAnExcessIsPaidNoneIsCarried(String percent, YearEndOutcome outcome) {
        assertThat(table.outcome(new BigDecimal(percent), rule("96", "100", "100", false)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "95", "96", "100", "102", "103"})
    void aYearKeptOutOfAutomaticJudgementIsJudgedByAPersonWhateverItsPercentage(String percent) {
        assertThat(table.outcome(new BigDecimal(percent), rule("96", "100", "102", true)))
                .isEqualTo(YearEndOutcome.BY_HAND);
    }

    @Test
    void theTableComparesWithTheLinesAndWithNothingElse() throws IOException {
        String model = new String(
                Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(YearEndOutcomeTable.RESOURCE))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<String> comparisons = Pattern.compile("<inputEntry[^>]*>\\s*<text>(.*?)</text>", Pattern.DOTALL)
                .matcher(model)
                .results()
                .map(found -> found.group(1).strip())
                .toList();

        assertThat(comparisons).hasSize(12).allMatch(text -> text.replaceAll("&lt;|&gt;", "")
                .matches("(|true|false|[\\[\\]. ]*((recoveryLine|fullLine|creditCeiling)[\\[\\]. ]*)+)"));
    }

    private static YearEndRule rule(String recovery, String full, String credit, boolean byHand) {
        return new YearEndRule(
                YearEndRule.EVERYBODY,
                new FinancialYear(2022),
                null,
                new BigDecimal(recovery),
                new BigDecimal(full),
                new BigDecimal(credit),
                null,
                new BigDecimal("30"),
                byHand,
                false,
                Certainty.SOURCED,
                "Test");
    }
}
