package chairtime.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordConfigurationTest {

    private static final int STRENGTH = 4;

    private final PasswordConfiguration configuration = new PasswordConfiguration();

    @Test
    void theHashOfNobodyCostsAsMuchAsAnAccountsAndFitsNoPassword() {
        PasswordEncoder passwords = configuration.passwordEncoder(STRENGTH);
        String nobody = configuration.hashOfNobody(STRENGTH).hash();
        String somebody = passwords.encode("a password of somebody");

        assertThat(nobody).hasSameSizeAs(somebody).startsWith(somebody.substring(0, "{bcrypt}$2a$04$".length()));
        assertThat(passwords.matches("a password of somebody", nobody)).isFalse();
        assertThat(passwords.matches("", nobody)).isFalse();
        assertThat(passwords.matches("a password of somebody", somebody)).isTrue();
    }
}
