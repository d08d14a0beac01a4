package chairtime.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractNumberTest {

    @Property
    void tenDigitsAreAContractNumber(@ForAll @NumericChars @StringLength(10) String digits) {
        assertThat(ContractNumber.parse(" " + digits + " ")).hasToString(digits);
    }

    @Property
    void anythingElseIsRefused(@ForAll String text) {
        if (!text.matches("[0-9]{10}")) {
            assertThatThrownBy(() -> new ContractNumber(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "12345678901", "12345 7890", "123456789O", "१२३४५६७८९०"})
    void wrongSizeOrCharactersAreRefused(String text) {
        assertThatThrownBy(() -> new ContractNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
