package chairtime.testing;

import chairtime.security.AccountId;
import chairtime.security.AccountRegistration;
import chairtime.security.ApprovalTier;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores accounts for tests; inject it. Everybody's password is {@link #PASSWORD}. */
@Component
public class People {

    /** Password of everybody registered here. */
    public static final String PASSWORD = "long-enough-for-tests";

    private final AccountRegistration registration;

    People(AccountRegistration registration) {
        this.registration = registration;
    }

    /** A stored account with those roles, not signed in yet. An approver gets the lowest tier. */
    public SignedInUser register(String username, Organisation organisation, Role... roles) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(Arrays.asList(roles));
        return register(username, organisation, all.contains(Role.APPROVER) ? ApprovalTier.HEAD : null, all);
    }

    /** A stored approver of that tier, not signed in yet. */
    public SignedInUser approver(String username, Organisation organisation, ApprovalTier tier) {
        return register(username, organisation, tier, Set.of(Role.APPROVER));
    }

    private SignedInUser register(
            String username, Organisation organisation, @Nullable ApprovalTier tier, Set<Role> roles) {
        AccountId id = registration.register(
                username, username, username + "@example.org", organisation, roles, tier, PASSWORD);
        return new SignedInUser(id, username, username, organisation, roles, tier);
    }
}
