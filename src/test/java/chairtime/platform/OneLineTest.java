package chairtime.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\t", "\u0085", "\u2028", "\u2029", "\u001B", "\u202E", "\u0000"})
    void whatBreaksOrTurnsALineBecomesAnUnderscore(String unfit) {
        assertThat(OneLine.of("september" + unfit + "2023.csv")).isEqualTo("september_2023.csv");
    }

    @Test
    void otherTextStaysAsItIs() {
        assertThat(OneLine.of("Chłopak – september £ 2023 (2).csv")).isEqualTo("Chłopak – september £ 2023 (2).csv");
    }
}
