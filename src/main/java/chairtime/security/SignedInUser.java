package chairtime.security;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as every service sees it.
 *
 * @param id number of the account
 * @param username name to sign in with
 * @param displayName name shown to others
 * @param organisation whose data the account sees
 * @param roles what it may do
 * @param tier how high it may approve; only for approvers
 */
public record SignedInUser(
        AccountId id,
        String username,
        String displayName,
        Organisation organisation,
        Set<Role> roles,
        @Nullable ApprovalTier tier) {

    /** Whether the account has that role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** How high it may approve, if at all. */
    public Optional<ApprovalTier> approvalTier() {
        return Optional.ofNullable(tier);
    }
}
