package chairtime.security.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2::9, 2001:db8:1:2::/64",
        "::ffff:192.0.2.7, 192.0.2.7",
        "somewhere.example.org, unknown",
        "'', unknown",
        "300.1.1.1, unknown"
    })
    void partiesAreToldApartByAddressOrNetwork(String remote, String network) {
        assertThat(ClientAddress.network(remote)).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "", "somewhere.example.org"})
    void thisMachineAndWhatIsNoAddressAreNobodyInParticular(String remote) {
        assertThat(ClientAddress.tellsParties(remote)).isFalse();
    }

    @Test
    void anotherMachineIsSomebody() {
        assertThat(ClientAddress.tellsParties("192.0.2.7")).isTrue();
    }
}
