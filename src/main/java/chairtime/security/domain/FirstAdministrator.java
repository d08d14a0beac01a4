package chairtime.security.domain;

import chairtime.platform.RefusedException;
import chairtime.platform.StartRefusedException;
import chairtime.security.AccountRegistration;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Creates the first account of a new installation, an administrator of its operator, before the first request is taken.
 *
 * @see "Decision 0012"
 */
@Component
@Profile("!demo & !test")
class FirstAdministrator implements SmartInitializingSingleton {

    private static final String NAME = "admin";

    private final AccountRegistration registration;
    private final String password;

    FirstAdministrator(AccountRegistration registration, @Value("${CHAIRTIME_ADMIN_PASSWORD:}") String password) {
        this.registration = registration;
        this.password = password;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!registration.isEmpty()) {
            return;
        }
        if (password.isBlank()) {
            throw new StartRefusedException("There are no accounts yet: set CHAIRTIME_ADMIN_PASSWORD to the password"
                    + " that the first administrator, \"" + NAME + "\", shall have, and start again.");
        }
        try {
            PasswordPolicy.check(password, NAME);
            registration.register(
                    NAME, "Administrator", null, Organisation.operator(), Set.of(Role.ADMIN), null, password);
        } catch (RefusedException refused) {
            throw new StartRefusedException(
                    "The first administrator cannot be created from CHAIRTIME_ADMIN_PASSWORD: " + refused.getMessage(),
                    refused);
        }
    }
}
