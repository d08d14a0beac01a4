package chairtime.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void anAmountIsWrittenAsPeopleWriteIt() {
        assertThat(Money.of("12345.6")).hasToString("£12,345.60");
        assertThat(Money.of("-5")).hasToString("-£5.00");
        assertThat(Money.ZERO).hasToString("£0.00");
    }

    @Test
    void fractionsOfAPennyAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1.005"));
    }

    @Test
    void aReckonedAmountIsRoundedHalfUpToThePenny() {
        assertThat(Money.rounded(new BigDecimal("1.005"))).isEqualTo(Money.of("1.01"));
    }

    @Test
    void amountsAreComparedByValue() {
        assertThat(Money.of("540.5")).isEqualTo(Money.of("540.50"));
        assertThat(Money.of("540.51").exceeds(Money.of("540.5"))).isTrue();
        assertThat(Money.of("540.5").exceeds(Money.of("540.50"))).isFalse();
        assertThat(Money.of("540.50").times(12)).isEqualTo(Money.of("6486"));
    }
}
