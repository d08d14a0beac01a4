package chairtime.security.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.StartRefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void theDemonstrationRunsOnThisMachine(String address) {
        assertThatCode(() -> DemoOnLoopbackOnly.check(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "::", "192.0.2.7"})
    void theDemonstrationIsRefusedAnywhereElse(String address) {
        assertThatThrownBy(() -> DemoOnLoopbackOnly.check(address)).isInstanceOf(StartRefusedException.class);
    }
}
