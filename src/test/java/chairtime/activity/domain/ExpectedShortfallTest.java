package chairtime.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.YearFigures;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A contract of 10,000 UDA for £300,000, of which 44 % are usual by September. */
class ExpectedShortfallTest {

    private static final BigDecimal USUAL = BigDecimal.valueOf(44);

    @Test
    void whatIsUsualBySeptemberLeavesNothingMissing() {
        assertThat(ExpectedShortfall.units(figures("4400", "0"), USUAL)).isEqualTo(Uda.ZERO);
        assertThat(ExpectedShortfall.value(figures("4400", "0"), USUAL)).isEqualTo(Money.ZERO);
    }

    @Test
    void halfOfWhatIsUsualLeavesHalfMissing() {
        assertThat(ExpectedShortfall.units(figures("2200", "0"), USUAL)).isEqualTo(Uda.of("5000"));
        assertThat(ExpectedShortfall.value(figures("2200", "0"), USUAL)).isEqualTo(Money.of("150000"));
    }

    @Test
    void aDeficitBroughtInIsMissingOnceAndACreditHelpsOnce() {
        assertThat(ExpectedShortfall.units(figures("2200", "300"), USUAL)).isEqualTo(Uda.of("5300"));
        assertThat(ExpectedShortfall.units(figures("2200", "-300"), USUAL)).isEqualTo(Uda.of("4700"));
    }

    @Test
    void neverMoreThanTheTargetIsMissing() {
        assertThat(ExpectedShortfall.units(figures("0", "500"), USUAL)).isEqualTo(Uda.of("10000"));
    }

    @Test
    void moreThanUsualLeavesNothingMissing() {
        assertThat(ExpectedShortfall.units(figures("6000", "0"), USUAL)).isEqualTo(Uda.ZERO);
    }

    private static YearFigures figures(String delivered, String carryForward) {
        return new YearFigures(
                new FinancialYear(2023),
                Uda.of("10000"),
                Money.of("300000"),
                Uda.of(delivered),
                Uda.of(carryForward),
                Uda.ZERO,
                Uda.ZERO);
    }
}
