package chairtime.security.domain;

import chairtime.platform.RefusedException;
import chairtime.platform.StartRefusedException;
import chairtime.security.AccountAdministration;
import chairtime.security.AccountRegistration;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Creates the first account of a new installation, before the first request is taken.
 *
 * @see "Decision 0012"
 */
@Component
@Profile("!demo & !test")
class FirstAdministrator implements SmartInitializingSingleton {

    private static final String NAME = "admin";

    private final AccountRegistration registration;
    private final String password;
    private final String organisation;

    FirstAdministrator(
            AccountRegistration registration,
            @Value("${CHAIRTIME_ADMIN_PASSWORD:}") String password,
            @Value("${CHAIRTIME_ADMIN_ORGANISATION:" + AccountAdministration.OPERATOR + "}") String organisation) {
        this.registration = registration;
        this.password = password;
        this.organisation = organisation;
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
                    NAME,
                    "Administrator",
                    null,
                    Organisation.commissioner(organisation),
                    Set.of(Role.ADMIN),
                    null,
                    password);
        } catch (RefusedException refused) {
            throw new StartRefusedException(
                    "The first administrator cannot be created from CHAIRTIME_ADMIN_PASSWORD and"
                            + " CHAIRTIME_ADMIN_ORGANISATION: "
                            + refused.getMessage(),
                    refused);
        }
    }
}
