package chairtime.security.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.StartRefusedException;
import chairtime.security.AccountRegistration;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChairtimeTest
class FirstAdministratorTest {

    @Autowired
    AccountRegistration registration;

    @Autowired
    Accounts accounts;

    @Test
    void onAnEmptyDatabaseTheFirstAdministratorIsCreatedOnce() {
        start("a long first password");
        start("");

        assertThat(accounts.withRole(Organisation.operator(), Role.ADMIN))
                .extracting(AccountSummary::username)
                .containsExactly("admin");
    }

    @Test
    void withoutAPasswordTheStartIsRefused() {
        assertThatThrownBy(() -> start(""))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("CHAIRTIME_ADMIN_PASSWORD");
        assertThat(registration.isEmpty()).isTrue();
    }

    @Test
    void withAWeakPasswordTheStartIsRefused() {
        assertThatThrownBy(() -> start("admin"))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("12 characters");
    }

    private void start(String password) {
        new FirstAdministrator(registration, password).afterSingletonsInstantiated();
    }
}
