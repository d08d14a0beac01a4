package chairtime.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdsCodeTest {

    @Test
    void blanksAroundAndSmallLettersDoNotMatter() {
        assertThat(OdsCode.parse(" qmm ")).isEqualTo(new OdsCode("QMM"));
    }

    @Property
    void aPracticeIsTheSameWithAndWithoutTheInsertedZero(@ForAll @IntRange(max = 99999) int number) {
        OdsCode published = new OdsCode("V%05d".formatted(number));
        OdsCode paid = new OdsCode("V%06d".formatted(number));

        assertThat(published.matches(paid)).isTrue();
        assertThat(published.forMatching()).isEqualTo(paid.forMatching());
    }

    @Property
    void comparingTwiceChangesNothingMore(@ForAll String text) {
        if (text.matches("[A-Z0-9]{1,9}")) {
            OdsCode once = new OdsCode(text).forMatching();
            assertThat(once.forMatching()).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"VLAXL", "V123456", "Y59", "QMM", "A1"})
    void otherCodesCompareAsTheyAre(String code) {
        assertThat(new OdsCode(code).forMatching()).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCDEFGHIJ", "Q-M", "qmm", "Q M", "ÄÖÜ"})
    void wrongSizeOrCharactersAreRefused(String code) {
        assertThatThrownBy(() -> new OdsCode(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
