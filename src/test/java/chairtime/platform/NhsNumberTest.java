package chairtime.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "6541003238", "943 476 5919", "943-476-5919", " 9434765919 "})
    void wellFormedNumbersAreRead(String text) {
        assertThat(NhsNumber.parse(text).digits()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567890", "0000000000", "1111111111", "0123456789", "943476591", "94347659190", "943476591X"
            })
    void malformedNumbersAreRefused(String text) {
        assertThatThrownBy(() -> NhsNumber.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(text);
    }

    @Property
    void oneMistypedDigitIsAlwaysFound(@ForAll @IntRange(max = 9) int position, @ForAll @IntRange(max = 9) int digit) {
        StringBuilder digits = new StringBuilder("9434765919");
        if (digits.charAt(position) - '0' != digit) {
            digits.setCharAt(position, (char) ('0' + digit));
            assertThatThrownBy(() -> new NhsNumber(digits.toString())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void twoNeighboursSwappedAreAlwaysFound(@ForAll @IntRange(max = 8) int position) {
        char[] digits = "9434765919".toCharArray();
        char first = digits[position];
        digits[position] = digits[position + 1];
        digits[position + 1] = first;
        if (digits[position] != digits[position + 1]) {
            assertThatThrownBy(() -> new NhsNumber(new String(digits))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void isShownInGroupsButNeverWholeInALog() {
        NhsNumber number = NhsNumber.parse("9434765919");

        assertThat(number.spaced()).isEqualTo("943 476 5919");
        assertThat(number).hasToString("NHS number ending 919");
    }
}
